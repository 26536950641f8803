import math

import keras
from keras import ops


# Keras computes this in float32, off by up to 2e-6 of the peak. For float64:
# keras.config.set_floatx("float64"), with KERAS_BACKEND=tensorflow.
@keras.saving.register_keras_serializable()
class Schedule(keras.optimizers.schedules.LearningRateSchedule):
    def __call__(self, step):
        step = ops.cast(step, keras.config.floatx())
        rate = 0
        rate = ops.where(
            step < 38,
            0.1 * (1 + ops.cos(math.pi * (step - 18) / 20)) / 2,
            rate,
        )
        rate = ops.where(step < 18, 0.1, rate)
        return ops.where(step < 9, 0.1 * step / 9, rate)

    def get_config(self):
        return {}


optimizer = keras.optimizers.SGD(learning_rate=Schedule())
