import keras

schedule = keras.optimizers.schedules.PolynomialDecay(
    initial_learning_rate=0.1,
    decay_steps=100,
    end_learning_rate=0.0,
    power=1.0,
)
optimizer = keras.optimizers.SGD(learning_rate=schedule)
