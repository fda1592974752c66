// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/CallTokens.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace ringdown::relay {
namespace {

// The file has slots of one size, so that a token is written and erased in place by one system call. A slot
// is "SID UNTIL SUM TOKEN\n" and zeros; what is not of that form, or whose sum is another, is free.
constexpr std::size_t slotBytes = 4'096;
using Slot = std::array<char, slotBytes>;

std::uint64_t sumOf(std::string_view token)
{
    std::uint64_t hash = 14'695'981'039'346'656'037U; // FNV-1a
    for (const char c : token)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211U;
    return hash;
}

/// The text up to the next blank, which is taken off.
std::string_view takeWord(std::string_view &text)
{
    const std::size_t blank = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, blank);
    text.remove_prefix(std::min(blank + 1, text.size()));
    return word;
}

template <typename Number>
std::optional<Number> numberIn(std::string_view word)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    return !word.empty() && error == std::errc() && end == word.data() + word.size() ? std::optional(number)
                                                                                     : std::nullopt;
}

struct Found {
    std::string_view sid;
    Instant until;
    std::string_view token;
};

std::optional<Found> readSlot(std::string_view bytes)
{
    const std::size_t end = bytes.find('\n');
    if (end == std::string_view::npos)
        return std::nullopt;
    std::string_view rest = bytes.substr(0, end);
    Found found;
    found.sid = takeWord(rest);
    const auto until = numberIn<std::int64_t>(takeWord(rest));
    const auto sum = numberIn<std::uint64_t>(takeWord(rest));
    found.token = rest;
    if (found.sid.empty() || !until || !sum || rest.empty() || *sum != sumOf(rest))
        return std::nullopt;
    found.until.milliseconds = *until;
    return found;
}

std::string slotText(std::string_view sid, Instant until, std::string_view token)
{
    std::string text;
    text.reserve(slotBytes);
    text.append(sid).append(" ").append(std::to_string(until.milliseconds)).append(" ");
    text.append(std::to_string(sumOf(token))).append(" ").append(token).append("\n");
    return text;
}

bool fitsOnDisk(std::string_view sid, std::string_view token)
{
    constexpr std::size_t mostBesides = 44;
    return sid.size() + token.size() + mostBesides <= slotBytes &&
           token.size() <= CallTokens::longestOnDisk &&
           token.find_first_of(std::string_view("\n\0", 2)) == std::string_view::npos &&
           sid.find_first_of(" \n") == std::string_view::npos;
}

/// Whether callers hear music or prompts while this tier rings.
bool hasWaiting(const plan::Tenant &tenant, const TierId &tier)
{
    const auto isSo = [&](const plan::Step &step) {
        const auto *ring = std::get_if<plan::RingStep>(&step);
        return ring && !ring->waiting.isPlain() &&
               std::find(ring->tiers.begin(), ring->tiers.end(), tier) != ring->tiers.end();
    };
    return std::any_of(tenant.routes.begin(), tenant.routes.end(), [&](const auto &route) {
        return std::any_of(route.second.begin(), route.second.end(), isSo);
    });
}

} // namespace

bool mayShowCallers(const plan::Tenant &tenant)
{
    return std::any_of(tenant.tiers.begin(), tenant.tiers.end(), [&](const plan::Tier &tier) {
        return tier.show == plan::Show::Caller && tier.ring == plan::RingOrder::Together &&
               tier.accept == plan::Accept::Key && (tier.contacts.size() > 1 || hasWaiting(tenant, tier.id));
    });
}

CallTokens::CallTokens(const std::string &path, Instant now)
{
    openFile(path);
    if (m_file >= 0)
        readFile(now);
}

CallTokens::~CallTokens()
{
    if (m_file >= 0)
        ::close(m_file);
}

void CallTokens::openFile(const std::string &path)
{
    m_file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    struct stat status {};
    const bool isOurs = m_file >= 0 && ::fstat(m_file, &status) == 0 && S_ISREG(status.st_mode) &&
                        status.st_uid == ::geteuid() && ::fchmod(m_file, S_IRUSR | S_IWUSR) == 0;
    if (isOurs)
        return;
    m_trouble = path + " cannot keep the carrier's call tokens: " +
                (m_file >= 0 ? "it is not a plain file of this user" : std::strerror(errno)) +
                ". After a restart phones show the business number.";
    if (m_file >= 0)
        ::close(std::exchange(m_file, -1));
}

void CallTokens::readFile(Instant now)
{
    Slot slot{};
    for (;; ++m_slots) {
        const auto offset = static_cast<off_t>(m_slots * static_cast<std::int64_t>(slotBytes));
        const ssize_t got = ::pread(m_file, slot.data(), slot.size(), offset);
        if (got <= 0)
            break;
        const auto found = readSlot({slot.data(), static_cast<std::size_t>(got)});
        if (found && found->until > now && m_tokens.size() < mostKept)
            m_tokens.insert_or_assign(std::string(found->sid),
                                      Kept{Secret(found->token), found->until, m_slots});
        else if (m_freeSlots.push_back(m_slots); slot.front() != '\0')
            writeSlot(m_slots, {});
    }
    OPENSSL_cleanse(slot.data(), slot.size());
}

/// What is not written is shown again by nobody: the phones then show the business number.
void CallTokens::writeSlot(std::int64_t slot, std::string_view bytes)
{
    Slot whole{};
    std::copy(bytes.begin(), bytes.end(), whole.begin());
    const auto offset = static_cast<off_t>(slot * static_cast<std::int64_t>(slotBytes));
    if (::pwrite(m_file, whole.data(), whole.size(), offset) != static_cast<ssize_t>(whole.size()))
        m_trouble = std::string("a call token could not be written: ") + std::strerror(errno);
    OPENSSL_cleanse(whole.data(), whole.size());
}

std::int64_t CallTokens::freeSlot()
{
    if (m_freeSlots.empty())
        return m_slots++;
    const std::int64_t slot = m_freeSlots.back();
    m_freeSlots.pop_back();
    return slot;
}

std::string_view CallTokens::find(const CallSid &call) const
{
    const auto kept = m_tokens.find(call.value);
    return kept == m_tokens.end() ? std::string_view() : kept->second.token.reveal();
}

void CallTokens::keep(const CallSid &call, std::string_view token, Instant now)
{
    if (token.empty() || m_tokens.size() >= mostKept || find(call) == token)
        return;
    drop(call);
    Kept &kept = m_tokens[call.value];
    kept.token = Secret(token);
    kept.until = now + worth;
    if (m_file < 0 || !fitsOnDisk(call.value, token))
        return;
    kept.slot = freeSlot();
    std::string text = slotText(call.value, kept.until, token);
    writeSlot(kept.slot, text);
    OPENSSL_cleanse(text.data(), text.size());
}

void CallTokens::drop(const CallSid &call)
{
    const auto kept = m_tokens.find(call.value);
    if (kept == m_tokens.end())
        return;
    if (kept->second.slot >= 0) {
        writeSlot(kept->second.slot, {});
        m_freeSlots.push_back(kept->second.slot);
    }
    m_tokens.erase(kept);
}

void CallTokens::keepOnly(const std::function<bool(const CallSid &)> &isNeeded, Instant now)
{
    std::vector<CallSid> useless;
    for (const auto &[sid, kept] : m_tokens) {
        if (kept.until <= now || !isNeeded(CallSid(sid)))
            useless.emplace_back(sid);
    }
    for (const CallSid &call : useless)
        drop(call);
}

} // namespace ringdown::relay
