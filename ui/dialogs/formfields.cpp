// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formfields.h"

#include "ui/dialogs/formpart.h"
#include "ui/dialogs/taskdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSet>
#include <QSpinBox>
#include <QWidget>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr char againProperty[] = "typeAgain";

template <typename... Types> bool isOneOf(const QWidget &widget)
{
    return ((qobject_cast<const Types *>(&widget) != nullptr) || ...);
}

bool isField(const QWidget &widget)
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return !edit->isReadOnly();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        return !edit->isReadOnly();
    return dynamic_cast<const FormPart *>(&widget) != nullptr || isOneOf<QComboBox, QListWidget>(widget) ||
           isOneOf<QSpinBox, QDateTimeEdit, QCheckBox>(widget);
}

QJsonValue choiceAt(const QComboBox &combo, int index)
{
    const QVariant data = combo.itemData(index);
    return data.isValid() ? QJsonValue::fromVariant(data) : QJsonValue(combo.itemText(index));
}

QJsonValue textOf(const QWidget &form, const QWidget &field, const QString &text)
{
    if (field.property(againProperty).toBool())
        return text.isEmpty() ? QJsonValue(QString()) : QJsonValue(QJsonValue::Null);
    const auto *dialog = qobject_cast<const TaskDialog *>(&form);
    return dialog != nullptr ? dialog->keptText(field.objectName(), text) : text;
}

QJsonValue valueOf(const QWidget &form, const QWidget &field)
{
    if (const auto *part = dynamic_cast<const FormPart *>(&field))
        return part->formValue();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&field))
        return textOf(form, field, edit->text());
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&field))
        return textOf(form, field, edit->toPlainText());
    if (const auto *combo = qobject_cast<const QComboBox *>(&field))
        return choiceAt(*combo, combo->currentIndex());
    if (const auto *list = qobject_cast<const QListWidget *>(&field))
        return list->currentItem() != nullptr ? list->currentItem()->text() : QString();
    if (const auto *box = qobject_cast<const QSpinBox *>(&field))
        return box->value();
    if (const auto *edit = qobject_cast<const QDateTimeEdit *>(&field))
        return edit->dateTime().toString(Qt::ISODate);
    return qobject_cast<const QCheckBox *>(&field)->isChecked();
}

void choose(QComboBox &combo, const QJsonValue &value)
{
    for (int i = 0; i < combo.count(); ++i) {
        if (choiceAt(combo, i) == value)
            return combo.setCurrentIndex(i);
    }
}

void choose(QListWidget &list, const QString &text)
{
    const QList<QListWidgetItem *> found = list.findItems(text, Qt::MatchExactly);
    if (!found.isEmpty())
        list.setCurrentItem(found.constFirst());
}

// A form listens to what a person does (textEdited, clicked) to know what is not its own proposal any more.
void type(QLineEdit &edit, const QString &text)
{
    if (edit.text() == text)
        return;
    edit.setText(text);
    Q_EMIT edit.textEdited(text);
}

void fill(QWidget &field, const QJsonValue &value)
{
    if (auto *part = dynamic_cast<FormPart *>(&field)) {
        part->setFormValue(value);
    } else if (auto *edit = qobject_cast<QLineEdit *>(&field)) {
        type(*edit, value.toString());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(&field)) {
        text->setPlainText(value.toString());
    } else if (auto *combo = qobject_cast<QComboBox *>(&field)) {
        choose(*combo, value);
    } else if (auto *list = qobject_cast<QListWidget *>(&field)) {
        choose(*list, value.toString());
    } else if (auto *number = qobject_cast<QSpinBox *>(&field)) {
        number->setValue(value.toInt());
    } else if (auto *date = qobject_cast<QDateTimeEdit *>(&field)) {
        date->setDateTime(QDateTime::fromString(value.toString(), Qt::ISODate));
    } else if (auto *box = qobject_cast<QCheckBox *>(&field)) {
        if (box->isChecked() != value.toBool())
            box->click();
    }
}

/// Fields with names, outermost first; parts of a FormPart and Qt's own parts belong to their owner.
QList<QWidget *> fieldsOf(const QWidget &form)
{
    QList<QWidget *> fields;
    for (QObject *child : form.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget == nullptr || widget->isWindow())
            continue;
        const bool isNamed = !widget->objectName().isEmpty() && !widget->objectName().startsWith("qt_"_L1);
        if (isNamed && isField(*widget))
            fields << widget;
        else
            fields << fieldsOf(*widget);
    }
    return fields;
}

QString labelOf(const QWidget &field)
{
    return field.accessibleName().isEmpty() ? field.objectName() : field.accessibleName();
}

/// Fills in what is there and not filled yet; returns the names of those.
QStringList fillOnce(QWidget &form, const QJsonObject &fields, const QSet<QString> &filled, bool choices)
{
    QStringList names;
    for (QWidget *field : fieldsOf(form)) {
        const QString name = field->objectName();
        const bool isChoice = isOneOf<QComboBox, QListWidget>(*field);
        if (filled.contains(name) || names.contains(name) || !fields.contains(name) || isChoice != choices)
            continue;
        names << name;
        if (!fields.value(name).isNull())
            fill(*field, fields.value(name));
        if (isChoice)
            return names; // others may be different now: look again
    }
    return names;
}

} // namespace

void FormFields::typeAgain(QWidget &field)
{
    field.setProperty(againProperty, true);
}

QJsonObject FormFields::read(const QWidget &form)
{
    QJsonObject fields;
    for (const QWidget *field : fieldsOf(form))
        fields.insert(field->objectName(), valueOf(form, *field));
    return fields;
}

QStringList FormFields::write(QWidget &form, const QJsonObject &fields)
{
    // Choices come first, for texts and further choices depend on them; a text may bring choices in turn.
    QSet<QString> filled;
    while (true) {
        QStringList names = fillOnce(form, fields, filled, true);
        if (names.isEmpty())
            names = fillOnce(form, fields, filled, false);
        if (names.isEmpty())
            break;
        filled.unite(QSet<QString>(names.cbegin(), names.cend()));
    }
    QStringList again;
    for (const QWidget *field : fieldsOf(form)) {
        if (fields.value(field->objectName()).isNull())
            again << labelOf(*field);
    }
    return again;
}

} // namespace claviger
