# frozen_string_literal: true

module Martlet
  # One kept-alive connection to the Runtime API: HTTP/1.1 over a raw socket.
  class Connection
    ROOT = '/2018-06-01/runtime/'

    def initialize(address)
      @address = address
      host, _, port = address.rpartition(':')
      @socket = TCPSocket.new(host, port.to_i)
      @socket.setsockopt(Socket::IPPROTO_TCP, Socket::TCP_NODELAY, 1)
    end

    # The header fields, with their names in lower case, and the body.
    def next
      @socket.write("GET #{ROOT}invocation/next HTTP/1.1\r\nHost: #{@address}\r\nUser-Agent: martlet-ruby\r\n\r\n")
      answer
    end

    def post(what, body, error_type = nil, type = nil)
      body = body.b
      head = +"POST #{ROOT}#{what} HTTP/1.1\r\nHost: #{@address}\r\nUser-Agent: martlet-ruby\r\n"
      head << "Content-Type: #{type || 'application/json'}\r\nContent-Length: #{body.bytesize}\r\n"
      head << "Lambda-Runtime-Function-Error-Type: #{error_type}\r\n" if error_type
      @socket.write(head.b << "\r\n" << body)
      answer
    end

    private

    def answer
      status = line
      fields = {}
      until (text = line).empty?
        name, value = text.split(':', 2)
        fields[name.downcase] = value.strip
      end
      size = fields['content-length'].to_i
      body = size.zero? ? +'' : @socket.read(size)
      raise "Runtime API: #{status}" unless %w[200 202].include?(status[9, 3])

      [fields, body]
    end

    def line
      text = @socket.gets("\r\n")
      exit!(0) unless text # the platform has gone; there is nobody to tell
      text.chomp("\r\n")
    end
  end
end
