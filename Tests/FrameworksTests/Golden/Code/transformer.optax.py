import jax.numpy as jnp
import optax


# JAX computes this in float32, off by up to 2e-6 of the peak. For float64:
# jax.config.update("jax_enable_x64", True)
def schedule_2(count):
    count = jnp.asarray(count, dtype=float)
    return 0.1 * jnp.sqrt(40 / (40 + count))


schedule = optax.join_schedules(
    schedules=[
        optax.linear_schedule(init_value=0.0, end_value=0.1, transition_steps=40),
        schedule_2,
    ],
    boundaries=[40],
)
optimizer = optax.sgd(learning_rate=schedule)
