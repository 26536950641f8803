import keras

schedule = keras.optimizers.schedules.ExponentialDecay(
    initial_learning_rate=0.1,
    decay_steps=10,
    decay_rate=0.5,
    staircase=True,
)
optimizer = keras.optimizers.SGD(learning_rate=schedule)
