// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/TextPart.h"

#include "ui/routing/PlanIds.h"
#include "ui/routing/routes/RepeatFields.h"
#include "ui/routing/routes/RouteWords.h"
#include "ui/routing/routes/TemplateField.h"
#include "ui/routing/routes/TemplateText.h"
#include "ui/routing/routes/UsedNames.h"
#include "ui/shell/Caption.h"
#include "ui/shell/NumberField.h"
#include "ui/shell/Room.h"
#include "ui/shell/WrapRow.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

QFrame *textCard(const QString &heading, QVBoxLayout *&column)
{
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    column = new QVBoxLayout(card);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(6);
    auto *title = new shell::Caption(shell::TextSize::Strong);
    title->setText(heading);
    column->addWidget(title);
    return card;
}

/// "{name} is no field", for every one that is written.
QString unknownInWords(const QString &body)
{
    QStringList names;
    for (const TextStretch &stretch : unknownFields(body))
        names += body.mid(stretch.begin, stretch.length);
    names.removeDuplicates();
    if (names.isEmpty())
        return {};
    return TextPart::tr("%1: no such field. Nothing can be pushed until it is written right.",
                        "fields in braces")
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace

TextPart::TextPart(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_uses(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_remove(new QPushButton(tr("Remove text")))
    , m_nameProblem(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
    , m_nobody(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_body(new TemplateField)
    , m_unknown(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
    , m_sample(new shell::Caption(shell::TextSize::Normal))
    , m_segments(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_repeat(new RepeatFields)
    , m_problems(new shell::Caption(shell::TextSize::Normal, format::Tone::Care))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(10);
    whole->addWidget(buildHead());
    whole->addWidget(m_nameProblem);
    whole->addWidget(m_problems);
    QVBoxLayout *people = nullptr;
    whole->addWidget(textCard(tr("It goes to"), people));
    m_people = new QVBoxLayout;
    m_people->setSpacing(2);
    m_nobody->setText(tr("There is nobody to choose: add contacts first."));
    people->addWidget(m_nobody);
    people->addLayout(m_people);
    whole->addWidget(buildWords());
    whole->addWidget(m_repeat);
    connect(m_repeat, &RepeatFields::edited, this, &TextPart::edited);
    connect(m_repeat, &RepeatFields::editEnded, this, &TextPart::editEnded);
    whole->addStretch(1);
    for (shell::Caption *caption : {m_nameProblem, m_unknown, m_sample, m_segments, m_problems, m_nobody})
        caption->setWordWrap(true);
    for (shell::Caption *caption : {m_nameProblem, m_problems})
        caption->hide();
}

QWidget *TextPart::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_name->setAccessibleName(tr("Name of the text"));
    m_name->setMaximumWidth(shell::grown(220, font()));
    m_uses->setWordWrap(true);
    row->addWidget(m_name);
    row->addWidget(m_uses, 1);
    row->addWidget(m_remove);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->text() != QString::fromStdString(m_text.value))
            Q_EMIT renamed(m_name->text());
        else
            tellNameProblem({});
    });
    connect(m_remove, &QPushButton::clicked, this, &TextPart::removeWanted);
    return head;
}

QWidget *TextPart::buildWords()
{
    QVBoxLayout *column = nullptr;
    QFrame *card = textCard(tr("It says"), column);
    m_body->setAccessibleName(tr("Words of the text"));
    column->addWidget(m_body);
    auto *fields = new shell::WrapRow;
    fields->setSpacing(4);
    auto *lead = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
    lead->setText(tr("Insert"));
    fields->addWidget(lead);
    for (const QString &field : templateFields()) {
        auto *button = new QPushButton(QStringLiteral("{%1}").arg(field));
        button->setProperty("quiet", true);
        button->setAccessibleName(tr("Insert %1").arg(fieldMeaning(field)));
        button->setToolTip(fieldMeaning(field));
        fields->addWidget(button);
        connect(button, &QPushButton::clicked, m_body, [this, field] { m_body->insertField(field); });
    }
    column->addLayout(fields);
    column->addWidget(m_unknown);
    column->addWidget(m_body->repairButton(), 0, Qt::AlignLeft);
    column->addSpacing(4);
    column->addWidget(m_sample);
    column->addWidget(m_segments);
    m_sample->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body->insertButton()->setParent(this); // the row of buttons stands in for it
    m_body->insertButton()->hide();
    connect(m_body, &TemplateField::typed, this, [this] {
        Q_EMIT edited(
            tr("change the text “%1”").arg(QString::fromStdString(m_text.value)),
            [body = m_body->text()](plan::TextTemplate &text) { text.body = body; },
            QStringLiteral("text/") + QString::fromStdString(m_text.value));
    });
    connect(m_body, &TemplateField::editingFinished, this, &TextPart::editEnded);
    return card;
}

void TextPart::showText(const plan::Tenant &tenant, const TextId &id, Instant now)
{
    const plan::TextTemplate &text = tenant.texts.at(id);
    if (m_text != id || !m_name->hasFocus() || !m_name->isModified())
        m_name->setText(QString::fromStdString(id.value));
    if (m_text != id) {
        tellNameProblem({});
        shell::NumberField::forgetIn(*this);
    }
    m_text = id;
    m_uses->setText(sentBy(textUses(tenant, id)));
    showContacts(tenant, text);
    m_body->showText(text.body, tenant, now);
    const QString body = QString::fromStdString(text.body);
    const QString filled = filledSample(tenant, body, now);
    m_unknown->setText(unknownInWords(body));
    m_unknown->setVisible(!m_unknown->text().isEmpty());
    m_sample->setVisible(!filled.isEmpty());
    m_sample->setText(tr("For example: %1").arg(withBreaks(filled)));
    m_segments->setText(segmentsInWords(segmentsOf(filled)));
    m_repeat->showText(id, text);
}

void TextPart::showContacts(const plan::Tenant &tenant, const plan::TextTemplate &text)
{
    std::map<ContactId, QCheckBox *> boxes;
    for (const plan::Contact &contact : tenant.contacts) {
        QCheckBox *&box = m_boxes[contact.id];
        if (!box) {
            box = new QCheckBox;
            connect(box, &QCheckBox::clicked, this, [this, id = contact.id, box](bool isRecipient) {
                setRecipient(id, box->property("name").toString(), isRecipient);
            });
        }
        box->setProperty("name", QString::fromStdString(contact.name));
        box->setText(recipientText(contact, homeRegion(tenant)));
        box->setChecked(std::find(text.to.begin(), text.to.end(), contact.id) != text.to.end());
        m_people->addWidget(box);
        box->show();
        boxes[contact.id] = box;
        m_boxes[contact.id] = nullptr;
    }
    for (const auto &[id, box] : m_boxes)
        delete box;
    m_boxes = std::move(boxes);
    m_nobody->setVisible(m_boxes.empty());
}

void TextPart::setRecipient(const ContactId &contact, const QString &name, bool isRecipient)
{
    const QString text = QString::fromStdString(m_text.value);
    const QString words = isRecipient ? tr("send the text “%1” to %2").arg(text, name)
                                      : tr("do not send the text “%1” to %2").arg(text, name);
    Q_EMIT edited(words,
                  [contact, isRecipient](plan::TextTemplate &changed) {
                      std::erase(changed.to, contact);
                      if (isRecipient)
                          changed.to.push_back(contact);
                  },
                  {});
}

void TextPart::showProblems(const QStringList &sentences)
{
    m_problems->setText(sentences.join(QLatin1Char('\n')));
    m_problems->setVisible(!sentences.isEmpty());
}

void TextPart::tellNameProblem(const QString &sentence)
{
    m_nameProblem->setText(sentence);
    m_nameProblem->setVisible(!sentence.isEmpty());
    m_name->setProperty("state", sentence.isEmpty() ? QString() : QStringLiteral("bad"));
    m_name->style()->unpolish(m_name);
    m_name->style()->polish(m_name);
    if (sentence.isEmpty())
        m_name->setModified(false);
}

void TextPart::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void TextPart::focusPart(const std::string &part)
{
    const auto to =
        std::find_if(m_boxes.begin(), m_boxes.end(), [](const auto &box) { return box.second->isChecked(); });
    if (part.starts_with("to") && !m_boxes.empty())
        (to == m_boxes.end() ? m_boxes.begin() : to)->second->setFocus(Qt::OtherFocusReason);
    else if (!m_repeat->focusPart(part))
        focusBody();
}

void TextPart::focusBody()
{
    m_body->setFocus(Qt::OtherFocusReason);
}

} // namespace ringdown::routing_ui
