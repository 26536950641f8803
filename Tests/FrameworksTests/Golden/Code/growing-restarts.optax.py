import optax

# The restarts of 208 steps; a longer run needs more.
# Optax computes this in float32, off by up to 2e-6 of the peak. For float64:
# jax.config.update("jax_enable_x64", True), and an int64 count (an optimizer's is int32).
schedule = optax.join_schedules(
    schedules=[
        optax.cosine_decay_schedule(init_value=0.1, decay_steps=10, alpha=0.1),
        optax.cosine_decay_schedule(
            init_value=0.05500000000000001,
            decay_steps=20,
            alpha=0.1818181818181818,
        ),
        optax.cosine_decay_schedule(
            init_value=0.0325,
            decay_steps=40,
            alpha=0.3076923076923077,
        ),
        optax.cosine_decay_schedule(
            init_value=0.02125,
            decay_steps=80,
            alpha=0.47058823529411764,
        ),
        optax.cosine_decay_schedule(init_value=0.015625, decay_steps=160, alpha=0.64),
    ],
    boundaries=[10, 30, 70, 150],
)
optimizer = optax.sgd(learning_rate=schedule)
