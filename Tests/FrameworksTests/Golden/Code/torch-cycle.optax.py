import jax.numpy as jnp
import optax


# The curve ends before step 101, where its framework raises an error.
# JAX computes this in float32, off by up to 2e-6 of the peak. For float64:
# jax.config.update("jax_enable_x64", True)
def schedule(count):
    count = jnp.asarray(count, dtype=float)
    rate = 4e-7 + 0.0999996 * (1 + jnp.cos(jnp.pi * (count - 29) / 70)) / 2
    return jnp.where(
        count < 29,
        0.1 - 0.096 * (1 + jnp.cos(jnp.pi * count / 29)) / 2,
        rate,
    )


def momentum_2(count):
    count = jnp.asarray(count, dtype=float)
    return 0.95 - 0.1 * (1 + jnp.cos(jnp.pi * count / 70)) / 2


momentum = optax.join_schedules(
    schedules=[
        optax.cosine_decay_schedule(
            init_value=0.95,
            decay_steps=29,
            alpha=0.8947368421052632,
        ),
        momentum_2,
    ],
    boundaries=[29],
)
optimizer = optax.inject_hyperparams(optax.sgd)(
    learning_rate=schedule, momentum=momentum
)
