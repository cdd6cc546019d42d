-- Who may not act in a case (§ 16 SGB X): ids of staff with a space between. Why stands in the history.
ALTER TABLE cases ADD COLUMN excluded TEXT NOT NULL DEFAULT '';
