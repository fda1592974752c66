// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Problem.h"
#include "ui/routing/routes/RouteEdits.h"

#include <QWidget>

#include <functional>
#include <map>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

class RepeatFields;
class TemplateField;

/// One text: its name, whom it goes to, its words with a sample and what it costs. It asks for every change.
class TextPart : public QWidget {
    Q_OBJECT
public:
    explicit TextPart(QWidget *parent = nullptr);

    void showText(const plan::Tenant &tenant, const TextId &text, Instant now);
    void showProblems(const QStringList &sentences);
    void tellNameProblem(const QString &sentence);
    void focusName();
    QPushButton *removeButton() const { return m_remove; }
    void focusBody();
    void focusPart(const std::string &part); ///< what a path names behind the text's ("repeatMinutes")
    const TextId &textId() const { return m_text; }

Q_SIGNALS:
    void edited(const QString &words, const std::function<void(ringdown::plan::TextTemplate &)> &edit,
                const QString &mergeKey);
    void editEnded();
    void renamed(const QString &name);
    void removeWanted();

private:
    QWidget *buildHead();
    QWidget *buildWords();
    void showContacts(const plan::Tenant &tenant, const plan::TextTemplate &text);
    void setRecipient(const ContactId &contact, const QString &name, bool isRecipient);

    TextId m_text;
    QLineEdit *m_name;
    shell::Caption *m_uses;
    QPushButton *m_remove;
    shell::Caption *m_nameProblem;
    QVBoxLayout *m_people;
    std::map<ContactId, QCheckBox *> m_boxes;
    shell::Caption *m_nobody;
    TemplateField *m_body;
    shell::Caption *m_unknown;
    shell::Caption *m_sample;
    shell::Caption *m_segments;
    RepeatFields *m_repeat;
    shell::Caption *m_problems;
};

} // namespace ringdown::routing_ui
