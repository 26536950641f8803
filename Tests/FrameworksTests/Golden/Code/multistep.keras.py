import keras

schedule = keras.optimizers.schedules.PiecewiseConstantDecay(
    boundaries=[29, 59],
    values=[0.1, 0.010000000000000002, 0.0010000000000000002],
)
optimizer = keras.optimizers.SGD(learning_rate=schedule)
