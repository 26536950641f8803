import jax.numpy as jnp
import optax


# JAX computes this in float32, off by up to 2e-6 of the peak. For float64:
# jax.config.update("jax_enable_x64", True)
def schedule(count):
    count = jnp.asarray(count, dtype=float)
    return jnp.asarray([0.1, 0.05, 0.025, 0.01])[jnp.minimum(count, 3).astype(int)]


optimizer = optax.sgd(learning_rate=schedule)
