import jax.numpy as jnp
import optax


# JAX computes this in float32, off by up to 2e-6 of the peak. For float64:
# jax.config.update("jax_enable_x64", True)
def momentum_2(count):
    count = jnp.asarray(count, dtype=float)
    return 0.95 - 0.1 * (1 + jnp.cos(jnp.pi * jnp.minimum(count, 70) / 70)) / 2


schedule = optax.cosine_onecycle_schedule(
    transition_steps=100,
    peak_value=0.1,
    pct_start=0.3,
    div_factor=25.0,
    final_div_factor=10000.0,
)
momentum = optax.join_schedules(
    schedules=[
        optax.cosine_decay_schedule(
            init_value=0.95,
            decay_steps=30,
            alpha=0.8947368421052632,
        ),
        momentum_2,
    ],
    boundaries=[30],
)
optimizer = optax.inject_hyperparams(optax.sgd)(
    learning_rate=schedule, momentum=momentum
)
