import keras
from keras import ops


# Keras computes this in float32, off by up to 2e-6 of the peak. For float64:
# keras.config.set_floatx("float64"), with KERAS_BACKEND=tensorflow.
@keras.saving.register_keras_serializable()
class Schedule(keras.optimizers.schedules.LearningRateSchedule):
    def __call__(self, step):
        step = ops.cast(step, keras.config.floatx())
        return 0.01 + 0.09 * ((1 - ops.minimum(step, 100) / 100) / (1 - ops.minimum(step, 100) / 100 / 2))

    def get_config(self):
        return {}


optimizer = keras.optimizers.SGD(learning_rate=Schedule())
