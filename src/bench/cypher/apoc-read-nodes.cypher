// The rows of one file.
LOAD CSV WITH HEADERS FROM 'file:///FILE' AS row
RETURN row;
