import optax

schedule = optax.warmup_cosine_decay_schedule(
    init_value=0.0,
    peak_value=0.1,
    warmup_steps=50,
    decay_steps=145,
    end_value=0.0,
)
optimizer = optax.sgd(learning_rate=schedule)
