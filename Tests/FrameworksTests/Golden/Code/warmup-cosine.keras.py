import keras

# Keras computes this in float32, off by up to 2e-6 of the peak. For float64:
# keras.config.set_floatx("float64"), with KERAS_BACKEND=torch.
schedule = keras.optimizers.schedules.CosineDecay(
    initial_learning_rate=0.0,
    decay_steps=95,
    alpha=0.0,
    warmup_target=0.1,
    warmup_steps=50,
)
optimizer = keras.optimizers.SGD(learning_rate=schedule)
