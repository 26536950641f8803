import jax.numpy as jnp
import optax


# JAX computes this in float32, off by up to 2e-6 of the peak. For float64:
# jax.config.update("jax_enable_x64", True)
def schedule(count):
    count = jnp.asarray(count, dtype=float)
    rate = 4e-7 + 0.0999996 * (1 + jnp.cos(jnp.pi * jnp.minimum(count // 2 - 30, 70) / 70)) / 2
    return jnp.where(
        count // 2 < 30,
        0.1 - 0.096 * (1 + jnp.cos(jnp.pi * (count // 2) / 30)) / 2,
        rate,
    )


def momentum(count):
    count = jnp.asarray(count, dtype=float)
    rate = 0.95 - 0.1 * (1 + jnp.cos(jnp.pi * jnp.minimum(count // 2 - 30, 70) / 70)) / 2
    return jnp.where(
        count // 2 < 30,
        0.85 + 0.1 * (1 + jnp.cos(jnp.pi * (count // 2) / 30)) / 2,
        rate,
    )


optimizer = optax.inject_hyperparams(optax.sgd)(
    learning_rate=schedule, momentum=momentum
)
