import optax

schedule = lambda count: 0.1 / (1 + count / 10)
optimizer = optax.sgd(learning_rate=schedule)
