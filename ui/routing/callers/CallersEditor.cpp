// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/CallersEditor.h"

#include "core/plan/OnlyVoicemail.h"
#include "ui/routing/ListEdits.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/callers/CallerRuleSheet.h"
#include "ui/routing/callers/CallerRulesModel.h"
#include "ui/routing/callers/HitCounter.h"
#include "ui/routing/callers/ProbeBar.h"
#include "ui/routing/callers/RuleWords.h"
#include "ui/routing/callers/RulesFiles.h"
#include "ui/routing/callers/RulesTable.h"
#include "ui/routing/routes/RouteEdits.h"
#include "ui/routing/routes/RouteWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/ListMenu.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/WrapRow.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringdown::routing_ui {
namespace {

QPushButton *quietButton(const QString &words)
{
    auto *button = new QPushButton(words);
    button->setProperty("quiet", true);
    return button;
}

/// The index behind "callers[" in a path.
std::optional<std::size_t> ruleInPath(const std::string &path)
{
    const std::string::size_type at = path.find("].callers[");
    return at == std::string::npos
               ? std::nullopt
               : std::optional<std::size_t>(std::strtoul(path.c_str() + at + 10, nullptr, 10));
}

/// The route that a rule leads to, where there is none yet.
void makeVoicemail(plan::Tenant &tenant, const WantedRule &wanted)
{
    if (wanted.newVoicemail)
        tenant.routes.emplace(*wanted.newVoicemail, plan::Route{plan::VoicemailStep{}});
}

bool onlyNowGoesToVoicemail(const plan::Tenant &tenant, const plan::CallerRule &before,
                            const WantedRule &wanted)
{
    const auto *route = std::get_if<RouteId>(&wanted.rule.then);
    const bool isVoicemail = route && (wanted.newVoicemail || plan::isOnlyVoicemail(tenant, *route));
    return isVoicemail && before.name == wanted.rule.name && before.match == wanted.rule.match &&
           before.then != wanted.rule.then;
}

} // namespace

CallersEditor::CallersEditor(draft::Draft &draft, QWidget *window, QWidget *parent)
    : Editor(draft, parent)
    , m_rules(new CallerRulesModel(this))
    , m_sheet(new CallerRuleSheet(window))
    , m_files(new RulesFiles(window, this))
    , m_hits(new HitCounter(this))
    , m_body(new QStackedWidget)
    , m_empty(new shell::EmptyState)
    , m_probe(new ProbeBar)
    , m_table(new RulesTable(*m_rules))
    , m_up(quietButton(tr("Move up")))
    , m_down(quietButton(tr("Move down")))
    , m_change(quietButton(tr("Change…")))
    , m_remove(quietButton(tr("Remove")))
    , m_export(quietButton(tr("Export…")))
    , m_trouble(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *rules = new QWidget;
    auto *column = new QVBoxLayout(rules);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_probe);
    column->addWidget(buildTable(), 1);
    m_body->addWidget(rules);
    m_body->addWidget(m_empty);
    whole->addWidget(m_body, 1);
    m_empty->tell(shell::EmptyKind::FirstUse, tr("Everybody is treated alike"),
                  tr("Block a nuisance, or send VIPs ahead."), {tr("Add the first rule…"), tr("Import…")});
    wire();
}

QString CallersEditor::title() const
{
    return tr("Caller rules");
}

QWidget *CallersEditor::buildTable()
{
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 8, 1, 8);
    column->setSpacing(6);
    auto *head = new shell::WrapRow;
    head->setContentsMargins(12, 0, 12, 0);
    auto *title = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    title->setText(tr("Asked from top to bottom; the first rule that fits decides."));
    auto *addRule = new QPushButton(tr("Add…"));
    addRule->setAccessibleName(tr("Add a caller rule"));
    head->addWidget(title);
    head->addSpring();
    auto *import = quietButton(tr("Import…"));
    import->setAccessibleName(tr("Import caller rules from a file"));
    m_export->setAccessibleName(tr("Export the caller rules to a file"));
    shell::setOnlyReads(*m_export);
    for (QPushButton *button : {m_up, m_down, m_change, m_remove, import, m_export, addRule})
        head->addWidget(button);
    column->addLayout(head);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(12, 0, 12, 0);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addWidget(m_table, 1);
    connect(addRule, &QPushButton::clicked, this, [this] { begin(); });
    connect(import, &QPushButton::clicked, this, [this] { m_files->chooseImport(*tenant()); });
    connect(m_export, &QPushButton::clicked, this, [this] { m_files->chooseExport(*tenant()); });
    using shell::RowDeed;
    new shell::ListMenu(*m_table, {{m_change},
                                   {m_up, RowDeed::Of::Row, Qt::ALT | Qt::Key_Up},
                                   {m_down, RowDeed::Of::Row, Qt::ALT | Qt::Key_Down},
                                   {m_remove, RowDeed::Of::Row, Qt::Key_Delete},
                                   {addRule, RowDeed::Of::List},
                                   {import, RowDeed::Of::List},
                                   {m_export, RowDeed::Of::List}});
    return card;
}

void CallersEditor::wire()
{
    connect(m_empty, &shell::EmptyState::pressed, this,
            [this](int button) { button == 0 ? begin() : m_files->chooseImport(*tenant()); });
    connect(m_probe, &ProbeBar::numberChanged, this, &CallersEditor::probe);
    connect(m_sheet, &CallerRuleSheet::made, this, &CallersEditor::add);
    connect(m_sheet, &CallerRuleSheet::givenUp, this, [this] {
        if (const auto back = std::exchange(m_givenUp, {}))
            back();
    });
    connect(m_sheet, &CallerRuleSheet::changed, this, &CallersEditor::change);
    connect(m_up, &QPushButton::clicked, this, [this] { moveChosen(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveChosen(+1); });
    connect(m_remove, &QPushButton::clicked, this, &CallersEditor::remove);
    const auto changeChosen = [this] {
        if (const auto index = m_table->chosen())
            m_sheet->beginChange(*tenant(), *index);
    };
    connect(m_change, &QPushButton::clicked, this, changeChosen);
    connect(m_table, &RulesTable::openWanted, this, changeChosen);
    connect(m_table, &RulesTable::chosenChanged, this, &CallersEditor::allow);
    connect(m_table, &RulesTable::moveWanted, this, &CallersEditor::moveChosen);
    connect(m_table, &RulesTable::removeWanted, this, &CallersEditor::remove);
    connect(m_table, &RulesTable::switchWanted, this, [this] {
        if (const auto index = m_table->chosen())
            switchRule(*index, !m_rules->rules()[*index].active);
    });
    connect(m_rules, &QAbstractItemModel::modelReset, this, &CallersEditor::allow);
    connect(m_rules, &CallerRulesModel::moveWanted, this, &CallersEditor::move);
    connect(m_rules, &CallerRulesModel::switchWanted, this, &CallersEditor::switchRule);
    connect(m_hits, &HitCounter::counted, this, [this](const auto &hits) {
        if (tenant())
            m_rules->setTime(format::Times(QTimeZone(QByteArray::fromStdString(tenant()->timeZone))), m_now);
        m_rules->setHits(hits);
    });
    connect(m_files, &RulesFiles::told, this, [this](const QString &sentence) {
        m_trouble->setText(sentence);
        m_trouble->setVisible(!sentence.isEmpty());
    });
    connect(m_files, &RulesFiles::imported, this,
            [this](const std::vector<plan::CallerRule> &before, const std::vector<plan::CallerRule> &rules,
                   int taken) {
                plan().edit(tr("import %Ln caller rule(s)", nullptr, taken), tenantId(),
                            [&](plan::Tenant &changed) {
                                putDifference(changed.callers, before, rules, &plan::CallerRule::name);
                            });
            });
    connect(&plan(), &draft::Draft::problemsChanged, this, [this] {
        if (tenant())
            readProblems();
    });
    allow();
}

void CallersEditor::setNow(Instant now)
{
    m_now = now;
    m_hits->setNow(now);
    if (isVisible())
        count();
}

void CallersEditor::setRelay(link::RelayPort *relay)
{
    m_hits->setRelay(relay);
    if (isVisible())
        count();
}

void CallersEditor::count()
{
    if (tenant())
        m_hits->count(tenantId());
}

void CallersEditor::read()
{
    const std::optional<std::size_t> at = m_table->chosen();
    m_rules->setRules(*tenant());
    if (at)
        m_table->choose(std::min(*at, tenant()->callers.size()));
    if (isVisible())
        count();
    m_body->setCurrentIndex(tenant()->callers.empty() ? 1 : 0);
    readProblems();
    probe();
}

void CallersEditor::readProblems()
{
    const std::string own = pathOf(plan().plan(), tenantId());
    std::map<std::size_t, QStringList> problems;
    for (const plan::Problem &problem : plan().errors().empty() ? plan().warnings() : plan().errors()) {
        const auto rule = ruleInPath(problem.path);
        if (rule && problem.path.starts_with(own))
            problems[*rule] += problemSentence(problem);
    }
    m_rules->setProblems(problems);
}

void CallersEditor::probe()
{
    if (!tenant())
        return;
    const std::optional<RuleProbe> found = m_probe->ask(*tenant());
    m_rules->setProbe(found);
    if (found && found->caughtBy)
        m_table->scrollTo(m_rules->index(static_cast<int>(*found->caughtBy), 0));
}

void CallersEditor::allow()
{
    const auto index = m_table->chosen();
    const bool isFirst = index && *index == 0;
    const bool isLast = index && *index + 1 == m_rules->rules().size();
    m_up->setEnabled(index && !isFirst);
    m_up->setToolTip(isFirst ? tr("It is asked first already.") : QString());
    m_down->setEnabled(index && !isLast);
    m_down->setToolTip(isLast ? tr("It is asked last already.") : QString());
    m_change->setEnabled(index.has_value());
    m_remove->setEnabled(index.has_value());
}

void CallersEditor::showEvent(QShowEvent *event)
{
    Editor::showEvent(event);
    count();
}

void CallersEditor::begin()
{
    m_isForOneCaller = false;
    m_sheet->beginNew(*tenant(), {{}, {}, plan::RejectReason::Busy});
}

void CallersEditor::add(const WantedRule &wanted)
{
    m_givenUp = {};
    if (!tenant())
        return;
    const std::size_t at = m_isForOneCaller ? 0 : tenant()->callers.size();
    plan().edit(tr("add the caller rule “%1”").arg(QString::fromStdString(wanted.rule.name)), tenantId(),
                [&](plan::Tenant &changed) {
                    makeVoicemail(changed, wanted);
                    changed.callers.insert(changed.callers.begin() + static_cast<std::ptrdiff_t>(at),
                                           wanted.rule);
                });
    m_table->choose(at);
    m_table->setFocus(Qt::OtherFocusReason);
}

void CallersEditor::change(const plan::CallerRule &before, const WantedRule &wanted)
{
    if (!tenant())
        return;
    const QString name = QString::fromStdString(wanted.rule.name);
    const QString words = onlyNowGoesToVoicemail(*tenant(), before, wanted)
                              ? tr("send the callers of the rule “%1” to voicemail").arg(name)
                              : tr("change the caller rule “%1”").arg(name);
    plan().edit(words, tenantId(), [&](plan::Tenant &changed) {
        makeVoicemail(changed, wanted);
        const auto found = findAgain(changed.callers, before, &plan::CallerRule::name);
        plan::CallerRule rule = wanted.rule;
        rule.active = found == changed.callers.end() ? before.active : found->active;
        putAgain(changed.callers, before, rule, &plan::CallerRule::name);
    });
}

void CallersEditor::moveChosen(int by)
{
    const auto index = m_table->chosen();
    if (index && by < 0 && *index > 0)
        move(*index, *index - 1);
    else if (index && by > 0)
        move(*index, *index + 2);
}

void CallersEditor::move(std::size_t from, std::size_t before)
{
    const std::size_t count = m_rules->rules().size();
    if (from >= count || before > count || before == from || before == from + 1)
        return;
    const QString title = ruleTitle(m_rules->rules(), from);
    plan().edit(before < from ? tr("ask the caller rule “%1” earlier").arg(title)
                              : tr("ask the caller rule “%1” later").arg(title),
                tenantId(), [&](plan::Tenant &changed) {
                    const auto at = [&](std::size_t place) {
                        return changed.callers.begin() + static_cast<std::ptrdiff_t>(place);
                    };
                    if (before > from)
                        std::rotate(at(from), at(from + 1), at(before));
                    else
                        std::rotate(at(before), at(from), at(from + 1));
                });
    m_table->choose(before > from ? before - 1 : before);
}

void CallersEditor::remove()
{
    const auto index = m_table->chosen();
    if (!index)
        return;
    const QString title = ruleTitle(m_rules->rules(), *index);
    if (plan().edit(tr("remove the caller rule “%1”").arg(title), tenantId(), [&](plan::Tenant &changed) {
            changed.callers.erase(changed.callers.begin() + static_cast<std::ptrdiff_t>(*index));
        }))
        Q_EMIT undoOffered(tr("Caller rule “%1” removed.").arg(title));
}

void CallersEditor::switchRule(std::size_t index, bool isActive)
{
    if (index >= m_rules->rules().size())
        return;
    const QString title = ruleTitle(m_rules->rules(), index);
    plan().edit(isActive ? tr("switch the caller rule “%1” on").arg(title)
                         : tr("switch the caller rule “%1” off").arg(title),
                tenantId(), [&](plan::Tenant &changed) { changed.callers[index].active = isActive; });
}

void CallersEditor::previewImport(const QString &file, const QByteArray &bytes)
{
    m_files->preview(*tenant(), file, bytes);
}

void CallersEditor::beginFor(const std::string &from, const QString &name, std::function<void()> givenUp)
{
    if (!tenant())
        return;
    m_givenUp = std::move(givenUp);
    m_isForOneCaller = true;
    plan::CallerRule rule = ruleForCaller(from, name, homeRegion(*tenant()));
    rule.name = freeRuleName(tenant()->callers, rule.name);
    m_sheet->beginNew(*tenant(), rule);
}

bool CallersEditor::goTo(const std::string &path)
{
    const auto index = ruleInPath(path);
    if (!index)
        return path.ends_with("].callers");
    if (*index < m_rules->rules().size())
        m_table->choose(*index);
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace ringdown::routing_ui
