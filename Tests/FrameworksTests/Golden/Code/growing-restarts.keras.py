import keras

# Keras computes this in float32, off by up to 2e-6 of the peak. For float64:
# keras.config.set_floatx("float64"), with KERAS_BACKEND=torch.
schedule = keras.optimizers.schedules.CosineDecayRestarts(
    initial_learning_rate=0.1,
    first_decay_steps=10,
    t_mul=2.0,
    m_mul=0.5,
    alpha=0.1,
)
optimizer = keras.optimizers.SGD(learning_rate=schedule)
