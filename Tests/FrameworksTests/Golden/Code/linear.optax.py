import optax

# Optax computes this in float32, off by up to 2e-6 of the peak. For float64:
# jax.config.update("jax_enable_x64", True), and an int64 count (an optimizer's is int32).
schedule = optax.linear_schedule(init_value=0.1, end_value=0.0, transition_steps=100)
optimizer = optax.sgd(learning_rate=schedule)
