import math

import keras
from keras import ops


@keras.saving.register_keras_serializable()
class Schedule(keras.optimizers.schedules.LearningRateSchedule):
    def __call__(self, step):
        step = keras.ops.cast(step, "float32")
        return 0.1 * (1 + ops.cos(math.pi * step / 20)) / 2

    def get_config(self):
        return {}


optimizer = keras.optimizers.SGD(learning_rate=Schedule())
