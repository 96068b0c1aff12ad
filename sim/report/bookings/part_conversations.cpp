#include <fmt/format.h>

#include "sim/report/bookings/parts.hpp"
#include "sim/report/draw/text.hpp"

namespace rb::sim {

void write_conversations(Page& page, const BookingSummary& b) {
  if (!b.conversations || b.conversations->calls == 0) return;
  const ConversationCounts& c = *b.conversations;
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

}  // namespace rb::sim
