import keras

schedule = keras.optimizers.schedules.InverseTimeDecay(
    initial_learning_rate=0.1,
    decay_steps=10,
    decay_rate=1.0,
)
optimizer = keras.optimizers.SGD(learning_rate=schedule)
