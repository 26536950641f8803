import jax.numpy as jnp
import optax


# JAX computes this in float32, off by up to 2e-6 of the peak. For float64:
# jax.config.update("jax_enable_x64", True)
def schedule_2(count):
    count = jnp.asarray(count, dtype=float)
    rate = 0.01
    rate = jnp.where(
        count + 5 < 60,
        0.01 + 0.09 * (1 + jnp.cos(jnp.pi * (count + 5 - 20) / 40)) / 2,
        rate,
    )
    return jnp.where(
        count < 15,
        0.01 + 0.09 * (1 + jnp.cos(jnp.pi * (count + 5) / 20)) / 2,
        rate,
    )


schedule = optax.join_schedules(
    schedules=[
        optax.linear_schedule(init_value=0.0, end_value=0.1, transition_steps=5),
        schedule_2,
    ],
    boundaries=[5],
)
optimizer = optax.sgd(learning_rate=schedule)
