#include "edge/net/connection.hpp"

#include <algorithm>
#include <array>
#include <boost/asio/buffer.hpp>

#include "edge/net/wire.hpp"

namespace rb::net {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using Clock = std::chrono::steady_clock;

constexpr Millis kTick = 25ms;
// How long a connection that is to be closed may take to read our last words: closed at once, they
// would be lost with what the client was still sending.
constexpr Millis kLinger = 1s;
constexpr std::size_t kReadBytes = 8UL * 1024;

}  // namespace

std::size_t ServerShared::count(int change) {
  const std::scoped_lock lock(mutex);
  connections += static_cast<std::size_t>(change);
  if (connections == 0) none_left.notify_all();
  return connections;
}

// ---- Loop

const Loop*& Loop::current() {
  thread_local const Loop* loop = nullptr;
  return loop;
}

void Loop::start() {
  thread_ = std::thread([this] {
    current() = this;
    io.run();
  });
}

void Loop::join() {
  post([this] {
    timer_.cancel();
    work_.reset();
  });
  thread_.join();
  {
    const std::scoped_lock lock(mutex_);
    ended_ = true;
  }
  // What was posted while the thread was ending holds connections, and they hold this.
  io.restart();
  io.poll();
}

std::string_view Loop::date() {
  const Instant now = std::chrono::floor<Millis>(std::chrono::system_clock::now());
  if (now >= date_until_) {
    const auto second = std::chrono::floor<std::chrono::seconds>(now);
    date_ = http_date(second);
    date_until_ = second + 1s;
  }
  return date_;
}

void Loop::add(std::shared_ptr<Connection> connection) {
  connection->place = connections_.size();
  connections_.push_back(std::move(connection));
  if (connections_.size() == 1) tick();
}

void Loop::remove(Connection& connection) {
  const std::size_t place = connection.place;
  std::swap(connections_[place], connections_.back());
  connections_[place]->place = place;
  connections_.pop_back();
}

void Loop::tick() {
  timer_.expires_after(kTick);
  timer_.async_wait([this](error_code error) {
    if (error || connections_.empty()) return;
    const auto now = Clock::now();
    for_each([&](Connection& connection) { connection.check_time(now); });
    if (!connections_.empty()) tick();
  });
}

// ---- Connection

Connection::Connection(std::shared_ptr<Loop> loop, std::shared_ptr<ServerShared> shared,
                       tcp::socket socket, Peer peer)
    : loop_(std::move(loop)),
      shared_(std::move(shared)),
      socket_(std::move(socket)),
      peer_(std::move(peer)),
      parser_({shared_->options.limits.header_bytes, shared_->options.limits.body_bytes}) {}

// ---- any thread

void Connection::answer(Response response) {
  if (loop_->is_this_thread() && in_handler_) {
    answer_ = std::move(response);
    return;
  }
  const bool posted =
      loop_->post([self = shared_from_this(), response = std::move(response)]() mutable {
        self->answer_ = std::move(response);
        self->write_answer();
        self->advance();
      });
  if (!posted) drop_stream();
}

void Connection::hang_up() {
  loop_->post([self = shared_from_this()] { self->close(); });
}

void Connection::start_stream(Response head, Once<> gone) {
  head.body.clear();
  if (is_head_ || has_no_body(head.status) || !is_sendable(head)) return answer(std::move(head));
  {
    const std::scoped_lock lock(mutex_);
    streams_ = true;
    stream_open_ = true;
    gone_ = std::move(gone);
  }
  answer(std::move(head));
}

bool Connection::stream_write(std::string_view bytes) {
  const std::scoped_lock lock(mutex_);
  if (!stream_open_) return false;
  if (pending_.size() + in_flight_ + bytes.size() > shared_->options.limits.stream_bytes) {
    stream_open_ = false;
    loop_->post([self = shared_from_this()] { self->close(); });
    return false;
  }
  if (http11_) {
    write_chunk(bytes, pending_);
  } else {
    pending_ += bytes;
  }
  post_flush();
  return true;
}

bool Connection::stream_open() {
  const std::scoped_lock lock(mutex_);
  return stream_open_;
}

void Connection::stream_close() {
  const Once<> dropped = take_gone();
  const std::scoped_lock lock(mutex_);
  if (!stream_open_) return;
  stream_open_ = false;
  if (http11_) pending_ += kLastChunk;
  post_flush();
}

// ---- the loop's thread

void Connection::start() {
  error_code ignored;
  socket_.non_blocking(true, ignored);
  socket_.set_option(tcp::no_delay(true), ignored);
  if (shared_->stopping) return close();
  wait_for(shared_->options.limits.header_time);
  read();
}

// For one connection too many.
void Connection::turn_away() {
  error_code ignored;
  socket_.non_blocking(true, ignored);
  answer_here(503);
}

void Connection::check_time(Clock::time_point now) {
  if (now < deadline_) return;
  deadline_ = Clock::time_point::max();
  const bool begun = parser_.state() != RequestParser::State::nothing;
  if (phase_ == Phase::reading && begun) return refuse(408);
  close();
}

// No further request; streams end, idle connections go.
void Connection::wind_down() {
  if (phase_ == Phase::reading) return close();
  if (phase_ == Phase::streaming) end_stream();
}

void Connection::close() {
  if (phase_ == Phase::closed) return;
  phase_ = Phase::closed;
  error_code ignored;
  socket_.close(ignored);
  const auto self = shared_from_this();
  loop_->remove(*this);
  shared_->count(-1);
  drop_stream();
}

void Connection::wait_for(Millis time) {
  deadline_ = Clock::now() + time;
}

// Parses what is there, one request after the other, until one has no answer yet or bytes are
// missing.
void Connection::advance() {
  while (phase_ == Phase::reading) {
    const auto before = parser_.state();
    begin_ += parser_.feed(std::string_view(in_).substr(begin_, end_ - begin_));
    const auto state = parser_.state();
    if (state == RequestParser::State::refused) return refuse(parser_.refusal());
    if (state != RequestParser::State::done) {
      if (state != before) entered(state);
      return read();
    }
    handle();
    if (answer_) write_answer();
  }
}

void Connection::entered(RequestParser::State state) {
  const ServerLimits& limits = shared_->options.limits;
  if (state == RequestParser::State::header && !first_) wait_for(limits.header_time);
  if (state != RequestParser::State::body) return;
  wait_for(limits.body_time);
  if (!parser_.expects_continue() || begin_ != end_) return;
  // Fits into the empty buffer of a socket that nothing was written to; if not, the client waits
  // no longer than it likes.
  error_code ignored;
  socket_.write_some(asio::buffer(std::string_view("HTTP/1.1 100 Continue\r\n\r\n")), ignored);
}

// At most one at a time: a second would share its buffer.
void Connection::read() {
  if (reads_) return;
  reads_ = true;
  std::copy(in_.begin() + static_cast<std::ptrdiff_t>(begin_),
            in_.begin() + static_cast<std::ptrdiff_t>(end_), in_.begin());
  end_ -= begin_;
  begin_ = 0;
  // The parser bounds what it leaves, so this does not grow without end.
  if (in_.size() - end_ < kReadBytes / 2) in_.resize(end_ + kReadBytes);
  socket_.async_read_some(asio::buffer(in_.data() + end_, in_.size() - end_),
                          [self = shared_from_this()](error_code error, std::size_t count) {
                            self->on_read(error, count);
                          });
}

void Connection::on_read(error_code error, std::size_t count) {
  reads_ = false;
  if (phase_ == Phase::closed) return;
  if (error) return close();
  if (phase_ == Phase::reading) {
    end_ += count;
    return advance();
  }
  // Nobody wants it any more; only the end is to be seen.
  begin_ = end_ = 0;
  if (phase_ == Phase::streaming || phase_ == Phase::lingering) read();
}

void Connection::handle() {
  keep_alive_ = parser_.keep_alive();
  http11_ = parser_.is_http11();
  Request request = parser_.take();
  is_head_ = request.method == "HEAD";
  request.peer = peer_;
  phase_ = Phase::handling;
  deadline_ = Clock::time_point::max();
  in_handler_ = true;
  ++shared_->requests;
  try {
    shared_->handler(std::move(request), Reply(shared_from_this()));
  } catch (...) {
    // The Reply was dropped on the way here, and has answered 500.
  }
  in_handler_ = false;
}

void Connection::refuse(int status) {
  ++shared_->refused;
  answer_here(status);
}

void Connection::answer_here(int status) {
  keep_alive_ = false;
  is_head_ = false;
  http11_ = true;
  phase_ = Phase::handling;
  answer_ = response(status, "text/plain; charset=utf-8", std::string(reason_of(status)) + '\n');
  write_answer();
}

void Connection::write_answer() {
  if (phase_ != Phase::handling) {
    answer_.reset();
    return drop_stream();
  }
  if (!is_sendable(*answer_)) answer_ = response(500, "text/plain; charset=utf-8", "");
  if (streams_ || shared_->stopping) keep_alive_ = false;
  Framing framing{.http11 = http11_, .keep_alive = keep_alive_};
  if (streams_) framing.body = http11_ ? BodyFraming::chunked : BodyFraming::until_close;
  out_.clear();
  write_head(*answer_, framing, loop_->date(), out_);
  body_ = is_head_ || has_no_body(answer_->status) ? std::string() : std::move(answer_->body);
  answer_.reset();
  written_ = 0;
  phase_ = Phase::writing;
  write_more();
}

// Both buffers from where they were left; as much as goes without waiting.
void Connection::write_more() {
  while (written_ < out_.size() + body_.size()) {
    const std::size_t of_body = written_ > out_.size() ? written_ - out_.size() : 0;
    const std::array<asio::const_buffer, 2> buffers = {asio::buffer(out_) + written_,
                                                       asio::buffer(body_) + of_body};
    error_code error;
    written_ += socket_.write_some(buffers, error);
    if (error == asio::error::would_block) {
      wait_for(shared_->options.limits.write_time);
      socket_.async_wait(tcp::socket::wait_write, [self = shared_from_this()](error_code failed) {
        if (self->phase_ == Phase::closed) return;
        if (failed) return self->close();
        self->write_more();
        self->advance();
      });
      return;
    }
    if (error) return close();
  }
  deadline_ = Clock::time_point::max();
  written();
}

void Connection::written() {
  out_.clear();
  body_.clear();
  written_ = 0;
  if (!streams_ && (!keep_alive_ || shared_->stopping)) return linger();
  if (!streams_) {
    first_ = false;
    phase_ = Phase::reading;
    return wait_for(shared_->options.limits.idle_time);
  }
  if (phase_ == Phase::writing) {
    phase_ = Phase::streaming;
    begin_ = end_ = 0;
    read();
    if (shared_->stopping) end_stream();
  }
  const std::scoped_lock lock(mutex_);
  in_flight_ = 0;
  if (!pending_.empty() || !stream_open_) post_flush();
}

// What was said is said: wait until the client has heard it.
void Connection::linger() {
  phase_ = Phase::lingering;
  error_code ignored;
  socket_.shutdown(tcp::socket::shutdown_send, ignored);
  wait_for(kLinger);
  read();
}

// Under the mutex.
void Connection::post_flush() {
  if (flush_posted_) return;
  flush_posted_ = true;
  loop_->post([self = shared_from_this()] { self->flush(); });
}

void Connection::flush() {
  {
    const std::scoped_lock lock(mutex_);
    flush_posted_ = false;
    if (phase_ != Phase::streaming || !out_.empty()) return;
    std::swap(out_, pending_);
    in_flight_ = out_.size();
    if (out_.empty() && stream_open_) return;
  }
  if (out_.empty()) return linger();
  write_more();
}

// The server ends it.
void Connection::end_stream() {
  Once<> gone = take_gone();
  stream_close();
  if (gone) gone();
}

// There is nobody to write to.
void Connection::drop_stream() {
  Once<> gone = take_gone();
  {
    const std::scoped_lock lock(mutex_);
    stream_open_ = false;
  }
  if (gone) gone();
}

Once<> Connection::take_gone() {
  const std::scoped_lock lock(mutex_);
  return std::move(gone_);
}

}  // namespace rb::net
