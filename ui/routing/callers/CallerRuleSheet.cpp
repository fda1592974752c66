// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/CallerRuleSheet.h"

#include "core/plan/OnlyVoicemail.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/callers/CallerEntries.h"
#include "ui/routing/callers/RuleWords.h"
#include "ui/routing/routes/RouteWords.h"
#include "ui/routing/routes/StepFields.h"
#include "ui/shell/Caption.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <set>

namespace ringdown::routing_ui {
namespace {

enum Consequence { GoesToRoute, GoesToVoicemail, HearsBusy, HearsRejected };

void setFieldState(QLineEdit *field, const QString &state, const QString &problem)
{
    field->setAccessibleDescription(problem);
    field->setProperty("state", state);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

QStringList typesOf(const plan::Tenant &tenant)
{
    std::set<std::string> types;
    for (const plan::DirectoryEntry &entry : tenant.directory) {
        if (!entry.type.empty())
            types.insert(entry.type);
    }
    QStringList words;
    for (const std::string &type : types)
        words += QString::fromStdString(type);
    return words;
}

/// An id that no route of the business has.
RouteId freeRoute(const plan::Tenant &tenant, const QString &name)
{
    return RouteId(
        freeId(idFromName(name), [&](const std::string &id) { return tenant.routes.contains(RouteId(id)); }));
}

Consequence consequenceOf(const plan::Tenant &tenant, const plan::CallerRule &rule)
{
    if (const auto *route = std::get_if<RouteId>(&rule.then))
        return plan::isOnlyVoicemail(tenant, *route) ? GoesToVoicemail : GoesToRoute;
    return std::get<plan::RejectReason>(rule.then) == plan::RejectReason::Busy ? HearsBusy : HearsRejected;
}

std::set<std::string> namesOf(const std::vector<plan::CallerRule> &rules)
{
    std::set<std::string> names;
    for (const plan::CallerRule &rule : rules)
        names.insert(rule.name);
    return names;
}

} // namespace

CallerRuleSheet::CallerRuleSheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Title))
    , m_name(new QLineEdit)
    , m_numbers(new QLineEdit)
    , m_prefixes(new QLineEdit)
    , m_types(new QLineEdit)
    , m_anonymous(new QCheckBox(tr("Callers who withhold their number")))
    , m_forwardedFrom(new QLineEdit)
    , m_to(new QLineEdit)
    , m_countries(new QLineEdit)
    , m_states(new QLineEdit)
    , m_then(new QComboBox)
    , m_route(new QComboBox)
    , m_voicemailWords(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_words(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_problem(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
{
    build();
    wire();
}

void CallerRuleSheet::build()
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    auto *lead = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    lead->setText(tr("A caller falls under the rule when any one of these fits. Part several by commas."));
    lead->setWordWrap(true);
    m_name->setPlaceholderText(tr("Nuisance"));
    m_numbers->setPlaceholderText(tr("(619) 555-0199, +44 20 7946 0000"));
    m_prefixes->setPlaceholderText(QStringLiteral("+1900, +1976"));
    m_countries->setPlaceholderText(tr("US, MX"));
    m_states->setPlaceholderText(tr("CA, as the carrier writes it"));
    m_then->addItem(tr("goes to the route"), GoesToRoute);
    m_then->addItem(tr("goes to voicemail"), GoesToVoicemail);
    m_then->addItem(tr("hears %1").arg(rejectWords(plan::RejectReason::Busy)), HearsBusy);
    m_then->addItem(tr("hears %1").arg(rejectWords(plan::RejectReason::Rejected)), HearsRejected);
    m_route->setAccessibleName(tr("Route"));
    auto *then = new QWidget;
    auto *thenRow = new QHBoxLayout(then);
    thenRow->setContentsMargins(0, 0, 0, 0);
    thenRow->addWidget(m_then);
    thenRow->addWidget(m_route, 1);
    thenRow->addWidget(m_voicemailWords, 1);
    m_voicemailWords->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name"), m_name);
    form->addRow(lead);
    form->addRow(tr("N&umbers"), m_numbers);
    form->addRow(tr("&Begin with"), m_prefixes);
    form->addRow(tr("T&ype in the directory"), m_types);
    form->addRow(QString(), m_anonymous);
    form->addRow(tr("Forwarded fro&m"), m_forwardedFrom);
    form->addRow(tr("&Dialled number"), m_to);
    form->addRow(tr("C&ountry"), m_countries);
    form->addRow(tr("&State"), m_states);
    form->addRow(tr("Then the c&aller"), then);
    qobject_cast<QLabel *>(form->labelForField(then))->setBuddy(m_then);
    m_then->setAccessibleName(tr("Then the caller"));
    column->addLayout(form);
    m_words->setWordWrap(true);
    m_problem->setWordWrap(true);
    column->addWidget(m_words);
    column->addWidget(m_problem);
    addFoot(*column, new QPushButton(tr("Take over")));
}

void CallerRuleSheet::wire()
{
    connect(m_then, &QComboBox::currentIndexChanged, this, &CallerRuleSheet::showThen);
    const auto show = [this] {
        const auto match = readMatch();
        showWho(match.value_or(plan::CallerMatch()));
    };
    for (QLineEdit *field : {m_numbers, m_prefixes, m_types, m_forwardedFrom, m_to, m_countries, m_states}) {
        connect(field, &QLineEdit::textEdited, this, &CallerRuleSheet::clearProblems);
        connect(field, &QLineEdit::editingFinished, this, show);
    }
    connect(m_anonymous, &QCheckBox::clicked, this, show);
    connect(this, &Sheet::closed, this, [this] {
        if (!m_isDone)
            Q_EMIT givenUp();
    });
}

void CallerRuleSheet::beginNew(const plan::Tenant &tenant, const plan::CallerRule &rule)
{
    m_before.reset();
    m_otherNames = namesOf(tenant.callers);
    m_title->setText(tr("New caller rule"));
    fill(tenant, rule);
    m_name->setFocus(Qt::PopupFocusReason);
    m_name->selectAll();
}

void CallerRuleSheet::beginChange(const plan::Tenant &tenant, std::size_t index)
{
    if (index >= tenant.callers.size())
        return;
    m_before = tenant.callers[index];
    m_otherNames = namesOf(tenant.callers);
    m_otherNames.erase(m_before->name); // it may keep what it has
    m_title->setText(tr("Change a caller rule"));
    fill(tenant, tenant.callers[index]);
    m_numbers->setFocus(Qt::PopupFocusReason);
}

void CallerRuleSheet::fill(const plan::Tenant &tenant, const plan::CallerRule &rule)
{
    m_isDone = false;
    m_region = homeRegion(tenant);
    panel()->setAccessibleName(m_title->text());
    clearProblems();
    const plan::CallerMatch &match = rule.match;
    m_name->setText(QString::fromStdString(rule.name));
    m_numbers->setText(numbersText(match.numbers, m_region));
    m_prefixes->setText(wordsText(match.prefixes));
    m_types->setText(wordsText(match.types));
    m_types->setPlaceholderText(typesOf(tenant).isEmpty() ? tr("no types in the directory yet")
                                                          : typesOf(tenant).join(QStringLiteral(", ")));
    m_anonymous->setChecked(match.anonymous);
    m_forwardedFrom->setText(numbersText(match.forwardedFrom, m_region));
    m_to->setText(numbersText(match.to, m_region));
    m_to->setPlaceholderText(numbersText(tenant.numbers, m_region));
    m_countries->setText(wordsText(match.countries));
    m_states->setText(wordsText(match.states));
    fillThen(tenant, rule);
    showWho(match);
    open();
}

void CallerRuleSheet::showWho(const plan::CallerMatch &match)
{
    QStringList sentences;
    if (match != plan::CallerMatch())
        sentences << tr("Catches: %1.").arg(whoInWords(match, m_region));
    if (const QString note = noteOfStates(match.states); !note.isEmpty())
        sentences << note;
    m_words->setText(sentences.join(QLatin1Char(' ')));
}

void CallerRuleSheet::fillThen(const plan::Tenant &tenant, const plan::CallerRule &rule)
{
    const auto *route = std::get_if<RouteId>(&rule.then);
    const Consequence consequence = consequenceOf(tenant, rule);
    const std::vector<RouteId> voicemails = plan::voicemailRoutes(tenant);
    m_isVoicemailNew = voicemails.empty();
    if (consequence == GoesToVoicemail)
        m_voicemail = *route;
    else
        m_voicemail = m_isVoicemailNew ? freeRoute(tenant, tr("Voicemail")) : voicemails.front();
    m_voicemailWords->setText(m_isVoicemailNew
                                  ? tr("by a new route %1, which takes a message").arg(routeText(m_voicemail))
                                  : tr("by the route %1, which takes a message").arg(routeText(m_voicemail)));
    fillRoutes(m_route, tenant, route ? *route : RouteId("open"), {});
    m_then->setCurrentIndex(m_then->findData(consequence));
    showThen();
}

void CallerRuleSheet::showThen()
{
    const int consequence = m_then->currentData().toInt();
    m_route->setVisible(consequence == GoesToRoute);
    m_voicemailWords->setVisible(consequence == GoesToVoicemail);
}

void CallerRuleSheet::clearProblems()
{
    m_problem->clear();
    for (QLineEdit *field :
         {m_name, m_numbers, m_prefixes, m_types, m_forwardedFrom, m_to, m_countries, m_states})
        setFieldState(field, {}, {});
}

bool CallerRuleSheet::refuse(QLineEdit *field, const QString &sentence)
{
    setFieldState(field, QStringLiteral("bad"), sentence);
    m_problem->setText(sentence);
    return false;
}

std::optional<plan::CallerMatch> CallerRuleSheet::readMatch()
{
    clearProblems();
    plan::CallerMatch match;
    const auto take = [this](QLineEdit *field, auto entries, auto &list) {
        if (const auto *sentence = std::get_if<QString>(&entries))
            return refuse(field, *sentence);
        list = std::get<0>(std::move(entries));
        return true;
    };
    const bool isRead =
        take(m_numbers, readNumbers(m_numbers->text(), m_region), match.numbers) &&
        take(m_prefixes, readPrefixes(m_prefixes->text()), match.prefixes) &&
        take(m_forwardedFrom, readNumbers(m_forwardedFrom->text(), m_region), match.forwardedFrom) &&
        take(m_to, readNumbers(m_to->text(), m_region), match.to) &&
        take(m_countries, readCountries(m_countries->text()), match.countries);
    if (!isRead)
        return {};
    match.types = readWordList(m_types->text());
    match.states = readStates(m_states->text());
    match.anonymous = m_anonymous->isChecked();
    return match;
}

void CallerRuleSheet::submit()
{
    const auto match = readMatch();
    if (!match)
        return;
    if (m_name->text().trimmed().isEmpty()) {
        refuse(m_name, tr("A rule needs a name; it is what the log gives as the reason."));
        return;
    }
    if (const QString name = m_name->text().trimmed(); m_otherNames.contains(name.toStdString())) {
        refuse(m_name, tr("There is a rule “%1” already: the log could not tell the two apart.").arg(name));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (*match == plan::CallerMatch()) {
        refuse(m_numbers, tr("The rule would catch nobody: say at least one thing about the callers."));
        return;
    }
    const WantedRule wanted = wantedRule(*match);
    m_isDone = true;
    close();
    if (m_before)
        Q_EMIT changed(*m_before, wanted);
    else
        Q_EMIT made(wanted);
}

WantedRule CallerRuleSheet::wantedRule(const plan::CallerMatch &match) const
{
    WantedRule wanted{{m_name->text().trimmed().toStdString(), match, RouteId()}, {}};
    switch (static_cast<Consequence>(m_then->currentData().toInt())) {
    case GoesToRoute:
        wanted.rule.then = routeIn(m_route).value_or(RouteId("open"));
        break;
    case GoesToVoicemail:
        wanted.rule.then = m_voicemail;
        if (m_isVoicemailNew)
            wanted.newVoicemail = m_voicemail;
        break;
    case HearsBusy:
        wanted.rule.then = plan::RejectReason::Busy;
        break;
    case HearsRejected:
        wanted.rule.then = plan::RejectReason::Rejected;
        break;
    }
    return wanted;
}

} // namespace ringdown::routing_ui
