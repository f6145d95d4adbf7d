// Takes that user away again.
DROP USER $username IF EXISTS;
