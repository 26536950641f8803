import optax

schedule = optax.linear_schedule(init_value=0.1, end_value=0.0, transition_steps=100)
optimizer = optax.sgd(learning_rate=schedule)
