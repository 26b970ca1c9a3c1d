/** The file in a dataset's folder that holds its events as a table, in place of `events.json` and its other forms. */
export const TABLE_FILE = "events.table";
