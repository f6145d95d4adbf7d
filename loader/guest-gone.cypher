// Removes that user again.
DROP USER $username IF EXISTS;
