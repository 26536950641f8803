import keras

# Keras computes this in float32, off by up to 2e-6 of the peak. For float64:
# keras.config.set_floatx("float64"), with KERAS_BACKEND=torch.
schedule = keras.optimizers.schedules.PiecewiseConstantDecay(
    boundaries=[29, 59],
    values=[0.1, 0.01, 0.001],
)
optimizer = keras.optimizers.SGD(learning_rate=schedule)
