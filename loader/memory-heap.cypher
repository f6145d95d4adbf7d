// The most memory that the engine's JVM may use for its objects, in bytes.
CALL dbms.queryJmx("java.lang:type=Memory") YIELD attributes
RETURN attributes.HeapMemoryUsage.value.properties.max AS bytes;
