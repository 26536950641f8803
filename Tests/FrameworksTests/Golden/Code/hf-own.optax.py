import optax

# Optax computes this in float32, off by up to 2e-6 of the peak. For float64:
# jax.config.update("jax_enable_x64", True), and an int64 count (an optimizer's is int32).
schedule = optax.join_schedules(
    schedules=[
        optax.linear_schedule(init_value=0.0, end_value=0.1, transition_steps=9),
        optax.constant_schedule(0.1),
        optax.cosine_decay_schedule(init_value=0.1, decay_steps=20, alpha=0.0),
        optax.constant_schedule(0.0),
    ],
    boundaries=[9, 18, 38],
)
optimizer = optax.sgd(learning_rate=schedule)
