import keras

# Keras computes this in float32, off by up to 2e-6 of the peak. For float64:
# keras.config.set_floatx("float64"), with KERAS_BACKEND=torch.
schedule = keras.optimizers.schedules.PolynomialDecay(
    initial_learning_rate=0.0,
    decay_steps=10,
    end_learning_rate=0.1,
    power=1.0,
)
optimizer = keras.optimizers.SGD(learning_rate=schedule)
