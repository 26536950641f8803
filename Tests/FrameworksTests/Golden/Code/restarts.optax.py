import jax.numpy as jnp
import optax


# JAX computes this in float32, off by up to 2e-6 of the peak. For float64:
# jax.config.update("jax_enable_x64", True)
def schedule(count):
    count = jnp.asarray(count, dtype=float)
    return 0.1 * (1 + jnp.cos(jnp.pi * (count % 10) / 10)) / 2


optimizer = optax.sgd(learning_rate=schedule)
