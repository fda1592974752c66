// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/WaitingCard.h"

#include "core/plan/MusicAddress.h"
#include "ui/routing/tiers/PromptRow.h"
#include "ui/shell/Caption.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::routing_ui {
namespace {

constexpr int ringToneIndex = 0;
constexpr int musicIndex = 1;

} // namespace

WaitingCard::WaitingCard(draft::Draft &draft, speech::PromptVoice &voice)
    : m_draft(draft)
    , m_voice(voice)
    , m_kind(new QComboBox)
    , m_music(new QLineEdit)
    , m_problem(new shell::Caption(shell::TextSize::Small, format::Tone::Bad))
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add prompt")))
{
    setObjectName(QStringLiteral("card"));
    build();
    wire();
}

void WaitingCard::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(8);
    auto *title = new shell::Caption(shell::TextSize::Strong);
    title->setText(tr("While the caller waits"));
    column->addWidget(title);
    m_kind->addItem(tr("Ring tone"));
    m_kind->addItem(tr("Music"));
    m_kind->setAccessibleName(tr("What waiting callers hear"));
    m_kind->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_music->setPlaceholderText(QStringLiteral("https://example.com/hold.mp3"));
    m_music->setAccessibleName(tr("Address of the music"));
    m_music->setToolTip(tr("An mp3 or WAV file. The relay fetches it; while it cannot, callers hear the ring "
                           "tone."));
    m_music->setMaxLength(static_cast<int>(plan::longestMusicAddress));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_kind);
    row->addWidget(m_music, 1);
    row->addStretch(); // behind the ring tone alone
    column->addLayout(row);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
    m_add->setProperty("quiet", true);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    setTabOrder(m_kind, m_music);
    hide();
}

void WaitingCard::wire()
{
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        m_music->setVisible(index == musicIndex);
        if (index == musicIndex)
            return m_music->setFocus(Qt::OtherFocusReason);
        m_music->clear();
        checkMusic();
        if (waiting() && !waiting()->music.empty())
            edit(tr("let waiting callers hear the ring tone"),
                 [](plan::Waiting &waiting) { waiting.music.clear(); });
    });
    connect(m_music, &QLineEdit::textEdited, this, [this] { checkMusic(); });
    connect(m_music, &QLineEdit::editingFinished, this, &WaitingCard::takeMusic);
    connect(m_add, &QPushButton::clicked, this, [this] {
        edit(tr("add a prompt for waiting callers"), [](plan::Waiting &waiting) {
            waiting.prompts.push_back({tr("Please hold, we are still ringing people.").toStdString(),
                                       plan::HoldPrompt::When::Every, 30});
        });
        if (!m_prompts.empty())
            m_prompts.back()->focusWords();
    });
}

const plan::Waiting *WaitingCard::waiting() const
{
    const plan::Tenant *tenant = m_draft.tenant(m_tenant);
    if (!tenant || !m_place)
        return nullptr;
    const plan::RingStep *ring = ringAt(*tenant, *m_place);
    return ring ? &ring->waiting : nullptr;
}

void WaitingCard::edit(const QString &words, const std::function<void(plan::Waiting &)> &change,
                       const QString &mergeKey)
{
    m_draft.edit(
        words, m_tenant,
        [&, place = *m_place](plan::Tenant &tenant) {
            if (plan::RingStep *ring = ringAt(tenant, place))
                change(ring->waiting);
        },
        mergeKey);
}

void WaitingCard::showPlace(const TenantId &tenant, const CascadePlace &place)
{
    const bool isOther = tenant != m_tenant || place != m_place;
    m_tenant = tenant;
    m_place = place;
    const plan::Waiting *shown = waiting();
    setVisible(shown != nullptr);
    if (!shown)
        return;
    if (isOther)
        m_lastMusic.reset();
    readMusic(*shown);
    readPrompts(*shown);
}

/// What is being typed stays, unless the plan's music became another one, as by undo.
void WaitingCard::readMusic(const plan::Waiting &waiting)
{
    const bool isOther = m_lastMusic != waiting.music;
    m_lastMusic = waiting.music;
    if (isOther || !isMusicBeingTyped()) {
        m_kind->setCurrentIndex(waiting.music.empty() ? ringToneIndex : musicIndex);
        if (const QString music = QString::fromStdString(waiting.music); m_music->text() != music)
            m_music->setText(music);
        m_music->setModified(false);
    }
    m_music->setVisible(m_kind->currentIndex() == musicIndex);
    checkMusic();
}

bool WaitingCard::isMusicBeingTyped() const
{
    const std::string address = m_music->text().trimmed().toStdString();
    const bool isNoneYet = m_music->isModified() && !address.empty() && !plan::isMusicAddress(address);
    return m_music->hasFocus() || isNoneYet;
}

void WaitingCard::checkMusic()
{
    const std::string address = m_music->text().trimmed().toStdString();
    QString problem;
    format::Tone tone = format::Tone::Bad;
    if (!address.empty() && !plan::isMusicAddress(address)) {
        problem = tr("An address of a sound begins with https://, such as https://example.com/hold.mp3.");
    } else if (!address.empty() && !plan::whyMusicIsOutOfReach(address).empty()) {
        problem = tr("This music cannot be fetched from the internet, so callers would hear the ring tone.");
        tone = format::Tone::Care;
    }
    m_problem->setTone(tone);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_music->setAccessibleDescription(problem);
}

void WaitingCard::takeMusic()
{
    const std::string address = m_music->text().trimmed().toStdString();
    const plan::Waiting *before = waiting();
    if (!before || address == before->music || address.empty() || !plan::isMusicAddress(address))
        return;
    edit(tr("let waiting callers hear music"), [&](plan::Waiting &waiting) { waiting.music = address; });
}

void WaitingCard::readPrompts(const plan::Waiting &waiting)
{
    while (m_prompts.size() > waiting.prompts.size()) {
        m_prompts.back()->hide();
        m_prompts.back()->deleteLater(); // its button may have been pressed
        m_rows->removeWidget(m_prompts.back());
        m_prompts.pop_back();
    }
    while (m_prompts.size() < waiting.prompts.size()) {
        m_prompts.push_back(newRow(m_prompts.size()));
        m_rows->addWidget(m_prompts.back());
        m_prompts.back()->show(); // at once, for the tab key
    }
    for (std::size_t i = 0; i < m_prompts.size(); ++i)
        m_prompts[i]->showPrompt(waiting.prompts[i], *m_draft.tenant(m_tenant), m_now);
    m_add->setEnabled(waiting.prompts.size() < plan::mostHoldPrompts);
    chainTabs();
}

void WaitingCard::chainTabs()
{
    QWidget *last = m_music;
    for (PromptRow *row : m_prompts)
        last = row->followInTabs(last);
    setTabOrder(last, m_add);
}

PromptRow *WaitingCard::newRow(std::size_t index)
{
    auto *row = new PromptRow(static_cast<int>(index) + 1, m_voice);
    connect(row, &PromptRow::edited, this,
            [this, index](const QString &words, const std::function<void(plan::HoldPrompt &)> &change,
                          const QString &mergeKey) {
                edit(
                    words, [&](plan::Waiting &waiting) { change(waiting.prompts.at(index)); }, mergeKey);
            });
    connect(row, &PromptRow::editEnded, this, [this] { m_draft.endMerging(); });
    connect(row, &PromptRow::removeWanted, this, [this, index] {
        edit(tr("remove prompt %1").arg(index + 1), [&](plan::Waiting &waiting) {
            waiting.prompts.erase(waiting.prompts.begin() + static_cast<std::ptrdiff_t>(index));
        });
    });
    return row;
}

} // namespace ringdown::routing_ui
