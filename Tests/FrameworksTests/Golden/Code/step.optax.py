import optax

schedule = optax.exponential_decay(
    init_value=0.1,
    transition_steps=10,
    decay_rate=0.5,
    staircase=True,
)
optimizer = optax.sgd(learning_rate=schedule)
