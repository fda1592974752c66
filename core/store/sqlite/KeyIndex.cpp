// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/KeyIndex.h"

#include "core/store/sqlite/Sql.h"

#include <cstring>
#include <vector>

namespace ringdown::store::sqlite {
namespace {

constexpr int partShift = 20; ///< about a million events a part

Result<std::optional<std::int64_t>> firstNumber(Statement &statement)
{
    const Rewinding rewinding(statement.with());
    const auto row = statement.next();
    if (!row)
        return row.error();
    return *row && !statement.isNull(0) ? std::optional(statement.number(0)) : std::optional<std::int64_t>();
}

} // namespace

std::int64_t hashOf(const RequestKey &key)
{
    std::int64_t hash = 0;
    std::memcpy(&hash, key.data(), sizeof hash);
    return hash;
}

std::int64_t keyPartOf(std::int64_t seq)
{
    return seq >> partShift;
}

bool KeyIndex::mayHaveSeen(const RequestKey &key) const
{
    return !m_isLoaded.load(std::memory_order_acquire) ||
           m_filter.contains(static_cast<std::uint64_t>(hashOf(key)));
}

bool KeyIndex::testAndAdd(const RequestKey &key)
{
    const bool isLoaded = m_isLoaded.load(std::memory_order_acquire);
    return m_filter.testAndAdd(static_cast<std::uint64_t>(hashOf(key))) || !isLoaded;
}

void KeyIndex::addUnprojected(const RequestKey &key, KeyRef ref)
{
    const std::lock_guard lock(m_mutex);
    m_unprojected.emplace(key, ref);
}

void KeyIndex::dropUnprojected(const RequestKey &key)
{
    const std::lock_guard lock(m_mutex);
    m_unprojected.erase(key);
}

std::optional<KeyRef> KeyIndex::findUnprojected(const RequestKey &key) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_unprojected.find(key);
    return it == m_unprojected.end() ? std::optional<KeyRef>() : it->second;
}

Result<void> KeyIndex::load(Database &database, const std::stop_token &stop)
{
    const auto oldest = database.number(sql::oldestKeyPart);
    const auto newest = database.number(sql::newestKeyPart);
    auto hashes = database.prepare(sql::hashesOfPart);
    if (!oldest || !newest || !hashes)
        return !oldest ? oldest.error() : !newest ? newest.error() : hashes.error();
    // Part by part, so that no read lasts long enough to hold the write-ahead log back.
    for (auto part = newest->value_or(0); *oldest && part >= **oldest && !stop.stop_requested(); --part) {
        const Rewinding rewinding(hashes->with(part));
        for (auto row = hashes->next(); !row || *row; row = hashes->next()) {
            if (!row)
                return row.error();
            m_filter.testAndAdd(static_cast<std::uint64_t>(hashes->number(0)));
        }
    }
    if (!stop.stop_requested())
        m_isLoaded.store(true, std::memory_order_release);
    return {};
}

Result<AnswerReader> AnswerReader::open(Database &database)
{
    AnswerReader reader;
    const std::pair<std::string_view, std::optional<Statement> *> statements[] = {
        {sql::oldestKeyPart, &reader.m_oldestPart},
        {sql::newestKeyPart, &reader.m_newestPart},
        {sql::refsOfKey, &reader.m_refs},
        {sql::eventAnswer, &reader.m_eventAnswer},
        {sql::quietAnswer, &reader.m_quietAnswer}};
    for (const auto &[text, place] : statements) {
        auto statement = database.prepare(text);
        if (!statement)
            return statement.error();
        *place = std::move(*statement);
    }
    return reader;
}

Result<std::optional<std::string>> AnswerReader::find(const RequestKey &key,
                                                      std::optional<KeyRef> unprojected)
{
    if (unprojected)
        return answerAt(key, *unprojected);
    const auto oldest = firstNumber(*m_oldestPart);
    const auto newest = firstNumber(*m_newestPart);
    if (!oldest || !newest)
        return oldest ? newest.error() : oldest.error();
    for (auto part = newest->value_or(0); *oldest && part >= **oldest; --part) {
        auto answer = findInPart(key, part);
        if (!answer || *answer)
            return answer;
    }
    return std::optional<std::string>();
}

Result<std::optional<std::string>> AnswerReader::findInPart(const RequestKey &key, std::int64_t part)
{
    std::vector<KeyRef> refs;
    const Rewinding rewinding(m_refs->with(part, hashOf(key)));
    for (auto row = m_refs->next(); !row || *row; row = m_refs->next()) {
        if (!row)
            return row.error();
        refs.push_back(m_refs->number(0));
    }
    for (const KeyRef ref : refs) {
        auto answer = answerAt(key, ref);
        if (!answer || *answer)
            return answer;
    }
    return std::optional<std::string>();
}

Result<std::optional<std::string>> AnswerReader::answerAt(const RequestKey &key, KeyRef ref)
{
    Statement &statement = ref > 0 ? *m_eventAnswer : *m_quietAnswer;
    const Rewinding rewinding(statement.with(ref > 0 ? ref : -ref));
    const auto row = statement.next();
    if (!row)
        return row.error();
    if (!*row || statement.text(0) != bytesOf(key))
        return std::optional<std::string>();
    return std::optional(std::string(statement.text(1)));
}

} // namespace ringdown::store::sqlite
