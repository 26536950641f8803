import keras
from keras import ops


@keras.saving.register_keras_serializable()
class Schedule(keras.optimizers.schedules.LearningRateSchedule):
    def __call__(self, step):
        step = keras.ops.cast(step, "float32")
        return ops.where(step < 40, 0.1 * step / 40, 0.1 * ops.sqrt(40 / (40 + step - 40)))

    def get_config(self):
        return {}


optimizer = keras.optimizers.SGD(learning_rate=Schedule())
