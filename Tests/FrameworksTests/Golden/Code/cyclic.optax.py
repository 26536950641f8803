import jax.numpy as jnp
import optax


# JAX computes this in float32, off by up to 2e-6 of the peak. For float64:
# jax.config.update("jax_enable_x64", True)
def schedule(count):
    count = jnp.asarray(count, dtype=float)
    rate = 0.101 - 0.1 * (count % 20 - 10) / 10
    return jnp.where(count % 20 < 10, 0.001 + 0.1 * (count % 20) / 10, rate)


def momentum(count):
    count = jnp.asarray(count, dtype=float)
    return 0.9 - 0.1 * jnp.minimum((count % 20) / 10, (20 - (count % 20)) / 10)


optimizer = optax.inject_hyperparams(optax.sgd)(
    learning_rate=schedule, momentum=momentum
)
