import jax.numpy as jnp
import optax

schedule = optax.join_schedules(schedules=[optax.linear_schedule(init_value=0.0, end_value=0.1, transition_steps=40), lambda count: 0.1 * jnp.sqrt(40 / (40 + count))], boundaries=[40])
optimizer = optax.sgd(learning_rate=schedule)
