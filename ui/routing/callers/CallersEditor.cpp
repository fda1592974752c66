// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/CallersEditor.h"

#include "core/routing/Step.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/callers/CallerRuleSheet.h"
#include "ui/routing/callers/CallerRulesModel.h"
#include "ui/routing/callers/HitCounter.h"
#include "ui/routing/callers/RuleDelegate.h"
#include "ui/routing/callers/RuleWords.h"
#include "ui/routing/callers/RulesFiles.h"
#include "ui/routing/routes/RouteEdits.h"
#include "ui/routing/routes/RouteWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/RoleGate.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

QPushButton *quietButton(const QString &words)
{
    auto *button = new QPushButton(words);
    button->setProperty("quiet", true);
    return button;
}

bool isWrittenAsWithheld(const QString &text)
{
    const QString word = text.trimmed().toLower();
    return word == QLatin1String("anonymous") || word == CallersEditor::tr("withheld").toLower();
}

/// The index behind "callers[" in a path.
std::optional<std::size_t> ruleInPath(const std::string &path)
{
    const std::string::size_type at = path.find("].callers[");
    return at == std::string::npos
               ? std::nullopt
               : std::optional<std::size_t>(std::strtoul(path.c_str() + at + 10, nullptr, 10));
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
    , m_number(new QLineEdit)
    , m_verdict(new shell::Caption(shell::TextSize::Strong, format::Tone::Neutral))
    , m_table(new QTableView)
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
    column->addWidget(buildProbe());
    column->addWidget(buildTable(), 1);
    m_body->addWidget(rules);
    m_body->addWidget(m_empty);
    whole->addWidget(m_body, 1);
    m_empty->tell(shell::EmptyKind::FirstUse, tr("Everybody is treated alike"),
                  tr("Block a nuisance, or send VIPs ahead."), {tr("Add the first rule…"), tr("Import…")});
    wire();
    wireKeys();
}

QString CallersEditor::title() const
{
    return tr("Caller rules");
}

QWidget *CallersEditor::buildProbe()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto *question = new shell::Caption(shell::TextSize::Normal);
    question->setText(tr("&Which rule catches"));
    question->setBuddy(m_number);
    m_number->setPlaceholderText(QStringLiteral("+1 619 555 0199"));
    m_number->setAccessibleName(tr("Which rule catches this number?"));
    m_number->setToolTip(tr("A number in any form, or “withheld”"));
    m_number->setClearButtonEnabled(true);
    shell::setOnlyReads(*m_number);
    m_number->setFixedWidth(210);
    m_verdict->setWordWrap(true);
    row->addWidget(question);
    row->addWidget(m_number);
    row->addWidget(m_verdict, 1);
    return bar;
}

QWidget *CallersEditor::buildTable()
{
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 8, 1, 8);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    auto *title = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    title->setText(tr("Asked from top to bottom; the first rule that fits decides."));
    auto *addRule = new QPushButton(tr("Add…"));
    addRule->setAccessibleName(tr("Add a caller rule"));
    head->addWidget(title, 1);
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
    m_table->setModel(m_rules);
    m_table->setItemDelegate(new RuleDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setAccessibleName(tr("Caller rules"));
    m_table->verticalHeader()->hide();
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setSectionResizeMode(QHeaderView::Stretch);
    columns->setSectionResizeMode(CallerRulesModel::PlaceColumn, QHeaderView::Fixed);
    columns->resizeSection(CallerRulesModel::PlaceColumn, 36);
    columns->setSectionResizeMode(CallerRulesModel::ActiveColumn, QHeaderView::Fixed);
    columns->resizeSection(CallerRulesModel::ActiveColumn, 44);
    columns->setSectionResizeMode(CallerRulesModel::HitsColumn, QHeaderView::Fixed);
    columns->resizeSection(CallerRulesModel::HitsColumn, 166);
    columns->setSectionResizeMode(CallerRulesModel::NameColumn, QHeaderView::Fixed);
    columns->resizeSection(CallerRulesModel::NameColumn, 150);
    column->addWidget(m_table, 1);
    connect(addRule, &QPushButton::clicked, this, [this] { begin(); });
    connect(import, &QPushButton::clicked, this, [this] { m_files->chooseImport(*tenant()); });
    connect(m_export, &QPushButton::clicked, this, [this] { m_files->chooseExport(*tenant()); });
    return card;
}

void CallersEditor::wire()
{
    connect(m_empty, &shell::EmptyState::pressed, this,
            [this](int button) { button == 0 ? begin() : m_files->chooseImport(*tenant()); });
    connect(m_number, &QLineEdit::textChanged, this, &CallersEditor::probe);
    connect(m_sheet, &CallerRuleSheet::made, this, &CallersEditor::add);
    connect(m_sheet, &CallerRuleSheet::changed, this, &CallersEditor::change);
    connect(m_up, &QPushButton::clicked, this, [this] { moveChosen(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveChosen(+1); });
    connect(m_remove, &QPushButton::clicked, this, &CallersEditor::remove);
    const auto changeChosen = [this] {
        if (const auto index = chosen())
            m_sheet->beginChange(*tenant(), *index);
    };
    connect(m_change, &QPushButton::clicked, this, changeChosen);
    connect(m_table, &QTableView::activated, this, changeChosen);
    connect(m_table, &QTableView::doubleClicked, this, changeChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CallersEditor::allow);
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
            [this](const std::vector<plan::CallerRule> &rules, int taken) {
                plan().edit(tr("import %n caller rule(s)", nullptr, taken), tenantId(),
                            [&](plan::Tenant &changed) { changed.callers = rules; });
            });
    connect(m_rules, &QAbstractItemModel::dataChanged, this, &CallersEditor::fitRows);
    connect(m_rules, &QAbstractItemModel::modelReset, this, &CallersEditor::fitRows);
    connect(&plan(), &draft::Draft::problemsChanged, this, [this] {
        if (tenant())
            readProblems();
    });
    m_table->viewport()->installEventFilter(this);
    allow();
}

void CallersEditor::wireKeys()
{
    const auto key = [this](const QKeySequence &keys, const std::function<void()> &deed) {
        auto *shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(Qt::ALT | Qt::Key_Up, [this] { moveChosen(-1); });
    key(Qt::ALT | Qt::Key_Down, [this] { moveChosen(+1); });
    key(Qt::Key_Delete, [this] { remove(); });
    key(Qt::Key_Space, [this] {
        if (const auto index = chosen())
            switchRule(*index, !m_rules->rules()[*index].active);
    });
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
    const std::optional<std::size_t> at = chosen();
    m_rules->setRules(tenant()->callers, homeRegion(*tenant()));
    if (at)
        chooseRow(std::min(*at, tenant()->callers.size()));
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
    const QString written = m_number->text().trimmed();
    const std::string region = homeRegion(*tenant());
    const auto number = PhoneNumber::fromHuman(written.toStdString(), region);
    const bool isWithheld = isWrittenAsWithheld(written);
    if (written.isEmpty() || (!number && !isWithheld)) {
        m_rules->setProbe({});
        m_verdict->setTone(format::Tone::Neutral);
        return m_verdict->setText(written.isEmpty() ? QString()
                                                    : tr("“%1” is no phone number yet.").arg(written));
    }
    const RuleProbe found = probeRules(*tenant(), isWithheld ? std::string() : number->e164());
    m_rules->setProbe(found);
    m_verdict->setTone(found.caughtBy ? format::Tone::Good : format::Tone::Neutral);
    if (!found.caughtBy)
        return m_verdict->setText(tr("No rule: the hours decide, as for everybody."));
    const plan::CallerRule &rule = tenant()->callers[*found.caughtBy];
    m_verdict->setText(tr("“%1”: the caller %2.", "rule: what then happens")
                           .arg(ruleTitle(tenant()->callers, *found.caughtBy), thenInWords(rule)));
    m_table->scrollTo(m_rules->index(static_cast<int>(*found.caughtBy), 0));
}

void CallersEditor::allow()
{
    const auto index = chosen();
    m_up->setEnabled(index && *index > 0);
    m_down->setEnabled(index && *index + 1 < m_rules->rules().size());
    m_change->setEnabled(index.has_value());
    m_remove->setEnabled(index.has_value());
}

void CallersEditor::fitRows()
{
    m_table->resizeRowsToContents();
}

void CallersEditor::showEvent(QShowEvent *event)
{
    Editor::showEvent(event);
    count();
}

void CallersEditor::resizeEvent(QResizeEvent *event)
{
    Editor::resizeEvent(event);
    fitRows();
}

bool CallersEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitRows();
    return Editor::eventFilter(watched, event);
}

std::optional<std::size_t> CallersEditor::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(static_cast<std::size_t>(rows.first().row()));
}

void CallersEditor::chooseRow(std::size_t index)
{
    m_table->selectRow(static_cast<int>(std::min(index, m_rules->rules().size() - 1)));
}

void CallersEditor::begin()
{
    m_isForOneCaller = false;
    m_sheet->beginNew(*tenant(), {{}, {}, plan::RejectReason::Busy});
}

void CallersEditor::add(const plan::CallerRule &rule)
{
    const std::size_t at = m_isForOneCaller ? 0 : tenant()->callers.size();
    plan().edit(tr("add the caller rule “%1”").arg(QString::fromStdString(rule.name)), tenantId(),
                [&](plan::Tenant &changed) {
                    changed.callers.insert(changed.callers.begin() + static_cast<std::ptrdiff_t>(at), rule);
                });
    chooseRow(at);
    m_table->setFocus(Qt::OtherFocusReason);
}

void CallersEditor::change(std::size_t index, const plan::CallerRule &rule)
{
    plan().edit(tr("change the caller rule “%1”").arg(QString::fromStdString(rule.name)), tenantId(),
                [&](plan::Tenant &changed) {
                    if (index < changed.callers.size())
                        changed.callers[index] = rule;
                });
}

void CallersEditor::moveChosen(int by)
{
    const auto index = chosen();
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
    chooseRow(before > from ? before - 1 : before);
}

void CallersEditor::remove()
{
    const auto index = chosen();
    if (!index)
        return;
    const QString title = ruleTitle(m_rules->rules(), *index);
    plan().edit(tr("remove the caller rule “%1”").arg(title), tenantId(), [&](plan::Tenant &changed) {
        changed.callers.erase(changed.callers.begin() + static_cast<std::ptrdiff_t>(*index));
    });
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

void CallersEditor::beginFor(const std::string &from, const QString &name)
{
    if (!tenant())
        return;
    m_isForOneCaller = true;
    m_sheet->beginNew(*tenant(), ruleForCaller(from, name, homeRegion(*tenant())));
}

bool CallersEditor::goTo(const std::string &path)
{
    const auto index = ruleInPath(path);
    if (!index)
        return path.ends_with("].callers");
    if (*index < m_rules->rules().size())
        chooseRow(*index);
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace ringdown::routing_ui
