// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "ui/routing/routes/RouteEdits.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSpinBox;

namespace ringdown::speech {
class ListenButton;
class PromptVoice;
} // namespace ringdown::speech

namespace ringdown::routing_ui {

class TemplateField;

/// What there is to set of one kind of step. It shows a step and asks for every change of it.
class StepFields : public QWidget {
    Q_OBJECT
public:
    /// voice must outlive it.
    static std::unique_ptr<StepFields> of(StepKind kind, speech::PromptVoice &voice);

    void showStep(const plan::Tenant &tenant, const plan::Step &step, Instant now);
    /// Gives the keys to what a part of the step's path names ("menu.seconds").
    virtual void focusPart(const std::string &part) = 0;

Q_SIGNALS:
    /// words complete "Undo ..."; steps with the same mergeKey join until editEnded().
    void edited(const ringdown::plan::Step &step, const QString &words, const QString &mergeKey);
    void editEnded();
    void textWanted(const ringdown::TextId &text);    ///< to be seen
    void routeWanted(const ringdown::RouteId &route); ///< to be seen

protected:
    StepFields() = default;

    virtual void read(const plan::Tenant &tenant, Instant now) = 0;
    template <typename Kind>
    const Kind &as() const
    {
        return std::get<Kind>(m_step);
    }
    /// The step with one thing about it changed.
    template <typename Kind, typename Change>
    void change(const QString &words, Change apply, const QString &mergeKey = {})
    {
        plan::Step step = m_step;
        apply(std::get<Kind>(step));
        Q_EMIT edited(step, words, mergeKey);
    }

private:
    plan::Step m_step;
};

// Parts that several kinds share.

/// A label above its field, reachable by the field's name.
QWidget *labelled(const QString &words, QWidget *field);
/// The field with its button for inserting fields, and its sample beneath.
QWidget *templateRow(const QString &words, TemplateField *field, QLabel *sample);
/// The same of what callers hear, with a button that says it.
QWidget *promptRow(const QString &words, TemplateField *field, QLabel *sample, speech::ListenButton *listen);
/// Every route; one that does not exist is shown as such. none: words for "no route", "" when there must be
/// one.
void fillRoutes(QComboBox *box, const plan::Tenant &tenant, const std::optional<RouteId> &chosen,
                const QString &none);
std::optional<RouteId> routeIn(const QComboBox *box);
/// What the caller hears, or nothing when it is what is written.
void showSample(QLabel *sample, const plan::Tenant &tenant, const std::string &text, Instant now);
/// The button says what the caller hears, in the business's language.
void showPrompt(speech::ListenButton *listen, const plan::Tenant &tenant, const std::string &text,
                Instant now);
std::vector<RouteId> routeIds(const plan::Tenant &tenant);

} // namespace ringdown::routing_ui
