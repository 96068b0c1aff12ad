#include <fmt/format.h>

#include "sim/report/bookings/parts.hpp"
#include "sim/report/draw/text.hpp"

namespace rb::sim {
namespace {

void write_calls(Page& page, const ConversationCounts& c) {
  page.html("<h3>What was said in calls</h3>\n");
  page.paragraph(fmt::format(
      "{} were held in a dialogue flow, with {} questions; {} of the replies were not understood.",
      counted(c.calls, "call", "calls"), number(c.questions),
      percent(c.not_understood, c.questions)));
  page.html(table(
      {"Came of them", "Calls", "Share"},
      {{"times were looked for", number(c.searches), percent(c.searches, c.calls)},
       {"a time was chosen and taken", number(c.booked), percent(c.booked, c.calls)},
       {"a time was gone when it was chosen", number(c.taken), percent(c.taken, c.calls)},
       {"a person was asked for, or needed", number(c.escalated), percent(c.escalated, c.calls)}}));
}

void write_texts(Page& page, const TextConversationCounts& c) {
  page.html("<h3>What was said by text</h3>\n");
  page.paragraph(fmt::format(
      "{} followed from a reply in words, with {} of ours, one to each of theirs; {} of the "
      "replies were not understood.",
      counted(c.conversations, "conversation", "conversations"),
      counted(c.messages, "text", "texts"),
      percent(c.not_understood, c.conversations + c.questions)));
  const auto row = [&](const char* what, std::int64_t count) {
    return std::vector<std::string>{what, number(count), percent(count, c.conversations)};
  };
  page.html(
      table({"Came of them", "Times", "For each conversation"},
            {row("times were looked for", c.searches), row("a time was chosen and taken", c.booked),
             row("a time was gone when it was chosen", c.taken),
             row("a person was asked for, or needed", c.escalated),
             row("they want to hear no more", c.stopped),
             row("a question of ours stayed without a reply", c.left)}));
}

}  // namespace

void write_conversations(Page& page, const BookingSummary& b) {
  if (b.conversations && b.conversations->calls > 0) write_calls(page, *b.conversations);
  if (b.text_conversations && b.text_conversations->conversations > 0) {
    write_texts(page, *b.text_conversations);
  }
}

}  // namespace rb::sim
