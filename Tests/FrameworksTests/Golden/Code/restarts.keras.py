import keras

schedule = keras.optimizers.schedules.CosineDecayRestarts(
    initial_learning_rate=0.1,
    first_decay_steps=10,
    t_mul=1.0,
    alpha=0.0,
)
optimizer = keras.optimizers.SGD(learning_rate=schedule)
