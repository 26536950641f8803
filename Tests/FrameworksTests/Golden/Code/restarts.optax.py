import jax.numpy as jnp
import optax

schedule = lambda count: 0.1 * (1 + jnp.cos(jnp.pi * (count % 10) / 10)) / 2
optimizer = optax.sgd(learning_rate=schedule)
