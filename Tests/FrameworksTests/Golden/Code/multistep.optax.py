import optax

schedule = optax.piecewise_constant_schedule(
    init_value=0.1,
    boundaries_and_scales={30: 0.1, 60: 0.1},
)
optimizer = optax.sgd(learning_rate=schedule)
