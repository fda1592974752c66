// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/basics/BasicsEditor.h"

#include "core/plan/OwnCalls.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/basics/PlanField.h"
#include "ui/routing/basics/UsualVoices.h"
#include "ui/routing/callers/CallerEntries.h"
#include "ui/routing/routes/RouteEdits.h"
#include "ui/routing/routes/RouteWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/NumberField.h"
#include "ui/shell/Room.h"
#include "ui/shell/WrapRow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringdown::routing_ui {
namespace {

constexpr int widestField = 240;

QFrame *basicsCard(const QString &heading, QVBoxLayout *&column)
{
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    column = new QVBoxLayout(card);
    column->setContentsMargins(14, 10, 14, 14);
    column->setSpacing(10);
    auto *title = new shell::Caption(shell::TextSize::Strong);
    title->setText(heading);
    column->addWidget(title);
    return card;
}

void keepNarrow(QWidget &field)
{
    shell::fitToFont(field, [&field] { field.setMaximumWidth(shell::grown(widestField, field.font())); });
}

/// A box with what is usual, in which anything else can be written.
QComboBox *writtenChoice(const QStringList &usual)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(usual);
    keepNarrow(*box);
    return box;
}

/// The part of a path behind the business ("limits.countries").
std::string insideBusiness(const std::string &path)
{
    const std::size_t part = path.find("].");
    return part == std::string::npos ? std::string() : path.substr(part + 2);
}

} // namespace

std::vector<BasicsEditor::Limit> BasicsEditor::outgoingLimits()
{
    return {
        {"outgoingPerHour", &plan::Limits::outgoingPerHour, 1, 10'000'000,
         tr("Texts and calls of our own in an hour"),
         tr("What goes beyond is not sent, and the log says so. It keeps a mistake from costing a fortune."),
         tr(" an hour"), tr("let %1 texts and calls an hour go out")},
        {"outgoingPerNumberPerHour",
         &plan::Limits::outgoingPerNumberPerHour,
         1,
         1'000'000,
         tr("Of these to one number"),
         {},
         tr(" an hour"),
         tr("let %1 an hour go to one number")},
        {"callsPerSecond",
         &plan::Limits::callsPerSecond,
         1,
         100,
         tr("Calls of our own that the carrier starts"),
         {},
         tr(" a second"),
         tr("start %1 calls of our own a second")}};
}

std::vector<BasicsEditor::Limit> BasicsEditor::keepingLimits()
{
    return {
        {"keepCallsDays", &plan::Limits::keepCallsDays, 1, 36'500, tr("Calls are kept for"),
         tr("Then they leave the log, claimed or not, and so do texts of that age. Who wrote STOP stays."),
         tr(" days"), tr("keep calls for %1 days")},
        {"keepVoicemailDays", &plan::Limits::keepVoicemailDays, 1, 36'500, tr("Voicemails are kept for"),
         tr("Then the recording is deleted here and at the carrier, and the transcript goes. That there was "
            "one stays in the log."),
         tr(" days"), tr("keep voicemails for %1 days")}};
}

BasicsEditor::BasicsEditor(draft::Draft &draft, QWidget *parent)
    : Editor(draft, parent)
    , m_people(new QVBoxLayout)
    , m_nobody(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_replies(new QCheckBox(tr("Their answers go to the person who wrote")))
    , m_language(writtenChoice(usualLanguages()))
    , m_voice(writtenChoice(usualVoices()))
    , m_countries(new QLineEdit)
{
    auto *row = new shell::WrapRow(this);
    row->setSpacing(12);
    row->shareEvenly();
    for (const auto &cards :
         {std::pair(buildTexts(), buildVoice()), std::pair(buildOutgoing(), buildKept())}) {
        auto *half = new QWidget;
        auto *column = new QVBoxLayout(half);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(12);
        column->addWidget(cards.first);
        column->addWidget(cards.second);
        column->addStretch(1);
        row->addGrowing(half);
    }
    connect(&draft, &draft::Draft::problemsChanged, this, [this] {
        if (tenant())
            readProblems();
    });
}

QString BasicsEditor::title() const
{
    return tr("Texts, voice and limits");
}

void BasicsEditor::addField(QVBoxLayout *column, const std::string &path, PlanField *field)
{
    m_fields[path] = field;
    column->addWidget(field);
}

QWidget *BasicsEditor::buildTexts()
{
    QVBoxLayout *column = nullptr;
    QFrame *card = basicsCard(tr("Texts to the business number"), column);
    auto *who = new QWidget;
    who->setLayout(m_people);
    m_people->setContentsMargins(0, 0, 0, 0);
    m_people->setSpacing(2);
    m_nobody->setText(tr("There is nobody to choose: add contacts first."));
    m_nobody->setWordWrap(true);
    m_people->addWidget(m_nobody);
    addField(column, "sms.forwardTo",
             new PlanField(tr("Who gets them"), who,
                           tr("Without anybody they are kept for Messages, and nobody is told.")));
    addField(
        column, "sms.reply",
        new PlanField(tr("Answers"), m_replies,
                      tr("They come from the business number: the customer does not see whose phone it is. "
                         "Otherwise answers end in Messages.")));
    connect(m_replies, &QCheckBox::clicked, this, &BasicsEditor::setReplies);
    return card;
}

QWidget *BasicsEditor::buildVoice()
{
    QVBoxLayout *column = nullptr;
    QFrame *card = basicsCard(tr("Voice"), column);
    addField(column, "voice.language",
             new PlanField(tr("Language"), m_language, tr("In which announcements are read out.")));
    addField(column, "voice.name",
             new PlanField(tr("Voice of the carrier"), m_voice,
                           tr("Such as Polly.Joanna; empty for the carrier’s usual one.")));
    m_voice->lineEdit()->setPlaceholderText(tr("the usual one"));
    const auto takeLanguage = [this] {
        setVoice(tr("speak %1", "a language such as en-US"),
                 m_language->currentText().trimmed().toStdString(), &plan::Voice::language);
    };
    const auto takeName = [this] {
        const QString name = m_voice->currentText().trimmed();
        setVoice(name.isEmpty() ? tr("speak with the carrier’s usual voice") : tr("speak with the voice %1"),
                 name.toStdString(), &plan::Voice::name);
    };
    for (const auto &[box, take] : {std::pair<QComboBox *, std::function<void()>>(m_language, takeLanguage),
                                    std::pair<QComboBox *, std::function<void()>>(m_voice, takeName)}) {
        connect(box, &QComboBox::activated, this, take);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, [take = take, line = box->lineEdit()] {
            line->setModified(false); // what is shown may change again without who typed it
            take();
        });
    }
    return card;
}

QWidget *BasicsEditor::buildOutgoing()
{
    QVBoxLayout *column = nullptr;
    QFrame *card = basicsCard(tr("What may go out"), column);
    keepNarrow(*m_countries);
    m_countries->setPlaceholderText(tr("those of its own numbers"));
    addField(column, "limits.countries",
             new PlanField(tr("Countries"), m_countries,
                           tr("Where texts and calls of our own may go, in two letters each, such as US, MX. "
                              "Premium numbers are refused everywhere.")));
    connect(m_countries, &QLineEdit::editingFinished, this, &BasicsEditor::takeCountries);
    for (const Limit &limit : outgoingLimits())
        addLimit(column, limit);
    return card;
}

QWidget *BasicsEditor::buildKept()
{
    QVBoxLayout *column = nullptr;
    QFrame *card = basicsCard(tr("How long it is kept"), column);
    for (const Limit &limit : keepingLimits())
        addLimit(column, limit);
    return card;
}

void BasicsEditor::addLimit(QVBoxLayout *column, const Limit &limit)
{
    auto *number = new shell::NumberField;
    number->setRange(limit.least, limit.most);
    number->setSuffix(limit.suffix);
    keepNarrow(*number);
    m_numbers.emplace_back(limit.value, number);
    addField(column, "limits." + limit.name, new PlanField(limit.words, number, limit.meaning));
    connect(number, &QSpinBox::valueChanged, this, [this, limit](int value) {
        plan().edit(
            limit.undo.arg(value), tenantId(),
            [&](plan::Tenant &tenant) { tenant.limits.*limit.value = value; },
            QString::fromStdString(limit.name));
    });
    connect(number, &QSpinBox::editingFinished, this, [this] { plan().endMerging(); });
}

void BasicsEditor::read()
{
    if (std::exchange(m_shownTenant, tenantId()) != tenantId())
        m_countryProblem.clear();
    readTexts();
    readVoice();
    readLimits();
    readProblems();
}

void BasicsEditor::readTexts()
{
    const plan::Sms sms = tenant()->sms.value_or(plan::Sms());
    std::map<ContactId, QCheckBox *> boxes;
    for (const plan::Contact &contact : tenant()->contacts) {
        QCheckBox *&box = m_boxes[contact.id];
        if (!box) {
            box = new QCheckBox;
            connect(box, &QCheckBox::clicked, this, [this, id = contact.id, box](bool isWanted) {
                forward(id, box->property("name").toString(), isWanted);
            });
        }
        box->setProperty("name", QString::fromStdString(contact.name));
        box->setText(recipientText(contact, homeRegion(*tenant())));
        box->setChecked(std::count(sms.forwardTo.begin(), sms.forwardTo.end(), contact.id) > 0);
        m_people->addWidget(box);
        box->show();
        boxes[contact.id] = std::exchange(box, nullptr);
    }
    for (const auto &[id, box] : m_boxes)
        delete box;
    m_boxes = std::move(boxes);
    m_nobody->setVisible(m_boxes.empty());
    m_replies->setChecked(!sms.reply.empty());
}

void BasicsEditor::readVoice()
{
    const auto show = [](QComboBox *box, const std::string &value) {
        if (!box->lineEdit()->hasFocus() || !box->lineEdit()->isModified())
            box->setEditText(QString::fromStdString(value));
    };
    show(m_language, tenant()->voice.language);
    show(m_voice, tenant()->voice.name);
}

void BasicsEditor::readLimits()
{
    const plan::Limits &now = tenant()->limits;
    for (const auto &[value, number] : m_numbers) {
        const QSignalBlocker quiet(number);
        if (number->value() != now.*value)
            number->setValue(now.*value);
    }
    if (m_countryProblem.isEmpty() && !(m_countries->hasFocus() && m_countries->isModified()))
        m_countries->setText(wordsText(now.countries));
    m_fields.at("limits.callsPerSecond")
        ->showMeaning(
            tr("As many as your account may start. At this rate up to %n phone(s) of a tier ring on "
               "calls of their own, so that nobody’s voicemail can take the caller.",
               nullptr, plan::latestStartSeconds * now.callsPerSecond + 1));
}

void BasicsEditor::readProblems()
{
    const std::string own = pathOf(plan().plan(), tenantId());
    std::map<std::string, QStringList> said;
    for (const auto *problems : {&plan().errors(), &plan().warnings()}) {
        for (const plan::Problem &problem : *problems) {
            if (own.empty() || !problem.path.starts_with(own))
                continue;
            const std::string inside = problem.path.substr(own.size());
            for (const auto &[path, field] : m_fields) {
                if (inside.starts_with(path))
                    said[path] += problemSentence(problem);
            }
        }
    }
    if (!m_countryProblem.isEmpty())
        said["limits.countries"].prepend(m_countryProblem);
    for (const auto &[path, field] : m_fields)
        field->showProblems(said[path]);
}

void BasicsEditor::forward(const ContactId &contact, const QString &name, bool isWanted)
{
    plan().edit(isWanted ? tr("forward texts to %1").arg(name) : tr("forward no texts to %1").arg(name),
                tenantId(), [&](plan::Tenant &changed) {
                    plan::Sms sms = changed.sms.value_or(plan::Sms());
                    std::erase(sms.forwardTo, contact);
                    if (isWanted)
                        sms.forwardTo.push_back(contact);
                    changed.sms = sms == plan::Sms() ? std::nullopt : std::optional(sms);
                });
}

void BasicsEditor::setReplies(bool areRelayed)
{
    plan().edit(areRelayed ? tr("pass answers on to who wrote") : tr("pass no answers on"), tenantId(),
                [&](plan::Tenant &changed) {
                    plan::Sms sms = changed.sms.value_or(plan::Sms());
                    sms.reply = areRelayed ? "relay" : "";
                    changed.sms = sms == plan::Sms() ? std::nullopt : std::optional(sms);
                });
}

void BasicsEditor::setVoice(const QString &words, const std::string &value, std::string plan::Voice::*member)
{
    if (!tenant())
        return;
    const QString said =
        words.contains(QLatin1String("%1")) ? words.arg(QString::fromStdString(value)) : words;
    plan().edit(said, tenantId(), [&](plan::Tenant &changed) { changed.voice.*member = value; });
}

void BasicsEditor::takeCountries()
{
    if (!tenant())
        return;
    const auto countries = readCountries(m_countries->text());
    const auto *problem = std::get_if<QString>(&countries);
    m_countryProblem = problem ? *problem : QString();
    if (problem)
        return readProblems();
    m_countries->setModified(false);
    const auto &list = std::get<std::vector<std::string>>(countries);
    plan().edit(list.empty() ? tr("let texts and calls go to the countries of the numbers")
                             : tr("let texts and calls go to %1").arg(wordsText(list)),
                tenantId(), [&](plan::Tenant &changed) { changed.limits.countries = list; });
    m_countries->setText(wordsText(tenant()->limits.countries));
    readProblems();
}

bool BasicsEditor::goTo(const std::string &path)
{
    const std::string inside = insideBusiness(path);
    for (const auto &[own, field] : m_fields) {
        const std::string section = own.substr(0, own.find('.'));
        if (!inside.starts_with(own) && inside != section)
            continue;
        QWidget *first = field->field();
        if (own == "sms.forwardTo" && !m_boxes.empty())
            first = m_boxes.begin()->second;
        first->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace ringdown::routing_ui
