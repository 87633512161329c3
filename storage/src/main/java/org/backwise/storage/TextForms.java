package org.backwise.storage;

import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;

/** The forms in which documents are kept; handed in, since storage does not know the content. */
public record TextForms(TextForm<Intake> intakes, TextForm<Programme> programmes) {}
