field-street =
    .label = Street and number
    .hint = Without the town
