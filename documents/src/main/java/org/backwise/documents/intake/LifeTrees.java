package org.backwise.documents.intake;

import org.backwise.documents.Tree;
import org.backwise.model.intake.Activity;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.GoalWish;
import org.backwise.model.intake.OwnActivity;
import org.backwise.model.intake.Preferences;
import org.backwise.model.intake.Setting;

/** Writes the answers about life and wishes. */
final class LifeTrees {

  private LifeTrees() {}

  static Tree activity(Activity activity) {
    return new Tree()
        .put("level", activity.level())
        .codesUnlessEmpty("current", activity.current())
        .put("walkMinutes", activity.walkMinutes());
  }

  static Tree cannot(CannotDo cannot) {
    return new Tree().put("what", cannot.what()).put("side", cannot.side());
  }

  static Tree setting(Setting setting) {
    return new Tree()
        .codesUnlessEmpty("equipment", setting.equipment())
        .codesUnlessEmpty("places", setting.places());
  }

  static Tree preferences(Preferences preferences) {
    return new Tree()
        .codesUnlessEmpty("likeKinds", preferences.likeKinds())
        .codesUnlessEmpty("avoidKinds", preferences.avoidKinds())
        .codesUnlessEmpty("like", preferences.like())
        .codesUnlessEmpty("avoid", preferences.avoid());
  }

  static Tree goal(GoalWish goal) {
    return new Tree().put("group", goal.group()).put("due", goal.due());
  }

  static Tree own(OwnActivity activity) {
    return new Tree().put("name", activity.name()).put("now", activity.now());
  }
}
